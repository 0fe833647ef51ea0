import type { Reply } from '#contract/index'
import { type BeijingDay, beijingDayOf, daysBetween } from '#domain/beijing-day'
import { LEVELS } from '#domain/boards'
import { chancesOf, type Group } from '#domain/honours'
import type { Officer } from '#domain/org'
import { command, type UseCase } from '#server/platform'
import { stopsOf } from '../holders'
import { standingIn } from '../scores'
import { showScore } from '../show'
import { type FlagPeriod, type GroupStanding, periods, type UnitScore, unitScores } from '../store'
import { versionId } from '../take/unit-score'
import { showStop } from './show-stop'

type Shown = Reply<'honours', 'flag'>
type Listed = Omit<FlagPeriod, 'scheme' | 'versions'>

/** The stops shown, and periods looked through for them. */
const STOPS = 5
const LISTED = 24
const WITHOUT_SCHEME = { scheme: false, versions: false }

/** The unit of a group an officer serves in, or that theirs is below; none where the group has none of theirs. */
function ownIn({ path }: Officer, group: Group): string | undefined {
  return path[LEVELS.length - LEVELS.indexOf(group)]
}

/** What is read at once: schemes of the two periods that are shown, and the two scores. Two operations. */
async function schemesAndScores(ids: readonly string[], scores: readonly string[]) {
  const [schemes, found] = await Promise.all([
    periods.find({ _id: command.in(ids) }, { limit: 2, fields: { scheme: true } }),
    unitScores.find({ _id: command.in(scores) }, { limit: 2 }),
  ])
  return {
    schemeOf: (id: string) => schemes.find(({ _id }) => _id === id)?.scheme,
    scoreOf: (id: string) => found.find(({ _id }) => _id === id),
  }
}

function showHolder(
  period: Pick<FlagPeriod, '_id' | 'state' | 'scheme'>,
  score: UnitScore,
  since: BeijingDay | null,
  today: BeijingDay,
): Shown['holder'] {
  return {
    score: showScore(period, score, { rank: 1, asOf: score.at }),
    since,
    days: since && daysBetween(since, today),
  }
}

/** My unit in the standing of the preview, with what would change it; a unit that is barred has nothing to change. */
function showMine(
  { lines }: GroupStanding,
  score: UnitScore | undefined,
  scheme: FlagPeriod['scheme'] | undefined,
): NonNullable<Shown['running']>['mine'] {
  const line = lines.find(({ unit }) => unit === score?.unit)
  if (!line || !score || !scheme) return null
  const { unit, name, parentName, rank, total, vetoed } = line
  const chances = vetoed ? [] : chancesOf(scheme, score)
  return {
    ...{ unit, name, parentName, rank, total, vetoed, of: lines.length },
    chances: chances.map(({ indicator, how, count, gain }) => ({
      ...{ indicator: indicator.id, name: indicator.name, source: indicator.source },
      ...{ how, count, gain },
    })),
  }
}

/** Of a running period only who is first is told, and my own unit. */
function showFirst({ lines }: GroupStanding): NonNullable<Shown['running']>['first'] {
  const first = lines.find(({ rank }) => rank === 1)
  if (!first || first.total === null) return null
  const { unit, name, parentName, total } = first
  return { unit, name, parentName, total }
}

const noticeIn = (listed: readonly Listed[]): Shown['notice'] => {
  const open = listed.find(({ state }) => state === 'notice')
  return open?.notice ? { period: open._id, until: open.notice.until } : null
}

/**
 * Who holds a group's flag, since when and why, and how near my unit is. Four operations, five with who asks: periods,
 * two schemes, two scores, one standing; what is reckoned was reckoned by the timer.
 */
export const flag: UseCase<'honours', 'flag'> = async ({ officer, now }, { group }) => {
  const listed: Listed[] = await periods.find(
    {},
    { sort: [['from', 'desc']], limit: LISTED, fields: WITHOUT_SCHEME },
  )
  const stops = stopsOf(listed, group)
  const [held] = stops
  const holding = listed.find(({ _id }) => _id === held?.period)
  const running = listed.find(({ state }) => state === 'running')
  const own = ownIn(officer, group)
  const heldId = held && holding ? versionId(held.period, holding.version, held.winner.unit) : ''
  const mineId = running && own ? versionId(running._id, 0, own) : ''
  const [{ schemeOf, scoreOf }, standing] = await Promise.all([
    schemesAndScores([holding?._id ?? '', running?._id ?? ''], [heldId, mineId]),
    running && standingIn(running._id, 0, group),
  ])
  const score = scoreOf(heldId)
  const scheme = schemeOf(holding?._id ?? '')
  const since = held?.winner.handover?.day ?? null
  return {
    now: now.getTime(),
    group,
    holder:
      holding && score && scheme
        ? showHolder({ ...holding, scheme }, score, since, beijingDayOf(now))
        : null,
    running:
      running && standing
        ? {
            ...{ period: running._id, until: running.until, asOf: standing.at },
            first: showFirst(standing),
            mine: showMine(standing, scoreOf(mineId), schemeOf(running._id)),
          }
        : null,
    notice: noticeIn(listed),
    journey: stops.slice(0, STOPS).toReversed().map(showStop),
  }
}
