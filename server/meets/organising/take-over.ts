import type { ScoreEntry } from '#domain/ledger'
import { isOpenlyShown } from '#server/boards'
import { exam } from '#server/exam'
import { scoresOf } from '#server/ledger'
import { command, isRefusal, type OfficerCall, refuse, type UseCase } from '#server/platform'
import { withAct } from '../change'
import { stageOf } from '../in-stages'
import { entrantsOf, eventOf, type OfStage } from '../meet-of'
import { takenScores } from '../store'
import { act } from './act'

const HUNDREDTHS = 100

/**
 * Whether a sitting's scores are settled (成绩已定): it is over, all of it is counted, its marks are released or its board
 * revealed. About eight operations.
 */
async function settled(call: OfficerCall, sitting: string) {
  const managed = await exam.manage(call, { sitting })
  if (isRefusal(managed)) return refuse('SITTING_NOT_FOUND')
  const { state, kind, terms, releasedAt } = managed
  const isOver = state !== 'draft' && state !== 'withdrawn' && call.now.getTime() >= terms.closesAt
  const isOut =
    kind === 'exam'
      ? terms.review !== 'afterRelease' || releasedAt !== null
      : await isOpenlyShown(sitting, call.now)
  if (!isOver || !isOut) return refuse('NOT_CLOSED')
  const analysis = await exam.analysis(call, { sitting })
  return !isRefusal(analysis) && analysis.ready ? undefined : refuse('NOT_CLOSED')
}

/** Of each of these officers the best attempt, in hundredths of a point. */
function bestOf(scores: readonly ScoreEntry[], officers: ReadonlySet<string>) {
  const best = new Map<string, number>()
  for (const { officer, points } of scores)
    if (officers.has(officer))
      best.set(officer, Math.max(best.get(officer) ?? 0, points * HUNDREDTHS))
  return Object.fromEntries([...best].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

async function kept(of: OfStage, sitting: string, { now }: OfficerCall): Promise<void> {
  const [entrants, scores] = await Promise.all([entrantsOf(of.meet), scoresOf(sitting)])
  const entered = entrants.filter(({ events }) => events.includes(of.event))
  const officers = entered.flatMap(({ members }) => members.map(({ officer }) => officer))
  const taken = {
    ...{ meet: of.meet, sitting, at: now.getTime() },
    scores: bestOf(scores, new Set(officers)),
  }
  const _id = [of.meet, of.event, of.stage].join(':')
  if (await takenScores.add({ _id, ...taken })) return
  await takenScores.update({ _id }, { ...taken, scores: command.set(taken.scores) })
}

/**
 * Takes over the scores of an exam or a contest's round (成绩转入): of each member the best attempt. Before the results
 * are final it may be done again, after a correction. About a dozen operations, one more for each 500 attempts, and five
 * to show it.
 */
export const takeOver: UseCase<'meets', 'takeOver'> = (call, { sitting, ...of }) =>
  act(call, of.meet, async (meet) => {
    const event = eventOf(meet, of)
    if (!event || meet.state === 'draft') return refuse('EVENT_NOT_FOUND')
    if (event.scoring.kind !== 'taken') return refuse('OTHER_SCORING')
    if (stageOf(meet, of)?.state === 'final') return refuse('RESULTS_OUT')
    const refused = await settled(call, sitting)
    if (refused) return refused
    await kept(of, sitting, call)
    return { fields: { acts: withAct(meet, call, 'takeOver', event.name) } }
  })
