import type { Input, Reply } from '#contract/index'
import { addDays, beijingDayOf } from '#domain/beijing-day'
import { CAST, type SeasonStage } from '../../content/demo'

type Draft = Input<'contest', 'draft'>
const ORGANISER = CAST.organiser.openid
const MINUTE_MS = 60_000
/** The timer prepares in portions: a province takes it some minutes. */
const MINUTES_MOST = 400

/** What differs between rounds of tests; all moments in milliseconds. */
export interface Round {
  readonly key: string
  readonly opensAt: number
  readonly closesAt: number
  readonly minutes: number
  readonly attemptsAtMost?: number
  readonly freezeAt?: number | null
  readonly tieBreak?: 'time' | 'none'
  readonly lateScores?: boolean
  /** Posts that may sit; everybody unless named. */
  readonly posts?: readonly string[]
}

const draftOf = (round: Round, season: string): Draft => ({
  sitting: null,
  key: round.key,
  from: 0,
  place: 'u-21',
  terms: {
    title: '试算专场',
    note: '',
    who: { units: [], domains: [], posts: [...(round.posts ?? [])], roles: [] },
    opensAt: round.opensAt,
    closesAt: round.closesAt,
    minutes: round.minutes,
    graceSeconds: 180,
    attemptsAtMost: round.attemptsAtMost ?? 1,
    blueprint: {
      fixed: [],
      draw: 'once',
      parts: [
        { domain: null, law: null, type: 'single', difficulty: null, count: 10, points: 5 },
        { domain: null, law: null, type: 'multiple', difficulty: null, count: 4, points: 10 },
        { domain: null, law: null, type: 'judgement', difficulty: null, count: 2, points: 5 },
      ],
    },
    timeBonus: 5,
    lateScores: round.lateScores ?? false,
    review: 'afterSubmit',
  },
  own: {
    season,
    tieBreak: round.tieBreak ?? 'time',
    freezeAt: round.freezeAt ?? null,
    revealAt: null,
  },
})

async function seasonAround(stage: SeasonStage, { key, opensAt, closesAt }: Round) {
  const reply = await stage.call(ORGANISER, 'contest.season', {
    season: null,
    key,
    place: 'u-21',
    title: '试算赛季',
    from: addDays(beijingDayOf(new Date(opensAt)), -1),
    until: addDays(beijingDayOf(new Date(closesAt)), 1),
  })
  return (reply as Reply<'contest', 'season'>).season
}

async function prepared(stage: SeasonStage, sitting: string): Promise<boolean> {
  const reply = await stage.call(ORGANISER, 'exam.progress', { sitting })
  const { expected, prepared: there } = reply as Reply<'exam', 'progress'>
  return expected > 0 && there >= expected
}

/** Publishes a round a day ahead as its organiser does, and lets the timer prepare everybody; the sitting's id. */
export async function holdRound(stage: SeasonStage, round: Round): Promise<string> {
  const eve = round.opensAt - 24 * 60 * MINUTE_MS
  stage.setClock(new Date(eve))
  const season = await seasonAround(stage, round)
  const kept = await stage.call(ORGANISER, 'contest.draft', draftOf(round, season))
  const { sitting, version, flaws } = kept as Reply<'contest', 'draft'>
  if (flaws.length > 0) throw new Error(JSON.stringify(flaws))
  await stage.call(ORGANISER, 'exam.publish', { sitting, from: version })
  for (let minute = 1; !(await prepared(stage, sitting)); minute += 1) {
    if (minute > MINUTES_MOST) throw new Error(`${sitting} is not prepared`)
    stage.setClock(new Date(eve + minute * MINUTE_MS))
    await stage.minute()
  }
  return sitting
}
