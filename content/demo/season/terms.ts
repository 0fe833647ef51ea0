import type { Input } from '#contract/index'
import { addDays, type BeijingDay, beijingDay, startOfDay } from '#domain/beijing-day'

export type RoundDraft = Input<'contest', 'draft'>
export type ExamDraft = Input<'exam', 'draft'>
type Terms = RoundDraft['terms']
type Part = Terms['blueprint']['parts'][number]

export const MINUTE_MS = 60_000
export const HOUR_MS = 60 * MINUTE_MS
/** Everything here is made at the province, by its organiser. */
const PLACE = 'u-21'

/** A part of a paper: so many questions of a law and type. */
export const part = (law: string, type: Part['type'], count: number, points: number): Part => ({
  domain: null,
  law,
  type,
  difficulty: null,
  count,
  points,
})

const EVERYBODY = { units: [], domains: [], posts: [], roles: [] }
/** What all sittings of the demonstration have alike. */
export const ALIKE = { who: EVERYBODY, graceSeconds: 180, lateScores: false } as const

/** A new draft under a key. */
export const draft = (key: string, terms: Terms) => ({
  sitting: null,
  key,
  from: 0,
  place: PLACE,
  terms,
})

/** A morning two hours long, six days ago: over, revealed. */
export function finishedRound(season: string, today: BeijingDay): RoundDraft {
  const opensAt = startOfDay(addDays(today, -6)).getTime() + 9 * HOUR_MS
  const terms: Terms = {
    ...ALIKE,
    title: '《行政处罚法》专场',
    note: '演示数据。十六道题，二十分钟，每人一次。',
    opensAt,
    closesAt: opensAt + 2 * HOUR_MS,
    minutes: 20,
    attemptsAtMost: 1,
    blueprint: {
      fixed: [],
      draw: 'once',
      parts: [
        part('administrative-penalty', 'single', 8, 5),
        part('administrative-penalty', 'multiple', 4, 10),
        part('administrative-penalty', 'judgement', 4, 5),
      ],
    },
    timeBonus: 5,
    review: 'afterClose',
  }
  const own = {
    season,
    tieBreak: 'time' as const,
    freezeAt: opensAt + 1.5 * HOUR_MS,
    revealAt: opensAt + 2.5 * HOUR_MS,
  }
  return { ...draft('demo-penalty-law', terms), own }
}

/** Open since two hours, closing in one; the board freezes half an hour before. */
export function runningRound(season: string, now: number): RoundDraft {
  const closesAt = now + HOUR_MS
  const terms: Terms = {
    ...ALIKE,
    title: '公路治超知识竞赛',
    note: '演示数据。十六道题，二十分钟，每人两次，取最好的一次。',
    opensAt: now - 2 * HOUR_MS,
    closesAt,
    minutes: 20,
    attemptsAtMost: 2,
    blueprint: {
      fixed: [],
      draw: 'each',
      parts: [
        part('oversize-transport', 'single', 6, 6),
        part('oversize-transport', 'multiple', 4, 10),
        part('oversize-transport', 'judgement', 3, 4),
        part('highway', 'single', 3, 4),
      ],
    },
    timeBonus: 4,
    review: 'afterClose',
  }
  const own = {
    season,
    tieBreak: 'time' as const,
    freezeAt: closesAt - HOUR_MS / 2,
    revealAt: closesAt + HOUR_MS / 2,
  }
  return { ...draft('demo-oversize', terms), own }
}

/** The next 4 December that has not begun: 国家宪法日. */
export function constitutionDay(today: BeijingDay): BeijingDay {
  const thisYear = beijingDay(`${today.slice(0, 4)}-12-04`)
  return today < thisYear ? thisYear : beijingDay(`${Number(today.slice(0, 4)) + 1}-12-04`)
}

/** The whole of 国家宪法日, from eight to eight. */
export function comingRound(season: string, today: BeijingDay): RoundDraft {
  const day = startOfDay(constitutionDay(today)).getTime()
  const terms: Terms = {
    ...ALIKE,
    title: '国家宪法日专场',
    note: '演示数据。八道题，十分钟，每人一次。',
    opensAt: day + 8 * HOUR_MS,
    closesAt: day + 20 * HOUR_MS,
    minutes: 10,
    attemptsAtMost: 1,
    blueprint: {
      fixed: [],
      draw: 'once',
      parts: [
        part('constitution', 'single', 4, 10),
        part('constitution', 'multiple', 2, 20),
        part('constitution', 'judgement', 2, 10),
      ],
    },
    timeBonus: 5,
    review: 'afterClose',
  }
  return {
    ...draft('demo-constitution', terms),
    own: { season, tieBreak: 'none', freezeAt: null, revealAt: null },
  }
}

const EXAM_PARTS = [
  part('transport-enforcement-procedure', 'single', 8, 5),
  part('transport-enforcement-procedure', 'multiple', 4, 10),
  part('transport-enforcement-procedure', 'judgement', 4, 5),
]
const exam = (title: string, note: string): Omit<Terms, 'opensAt' | 'closesAt'> => ({
  ...ALIKE,
  title,
  note,
  minutes: 30,
  attemptsAtMost: 1,
  blueprint: { fixed: [], draw: 'each', parts: EXAM_PARTS },
  timeBonus: 0,
  review: 'afterRelease',
})
const EXAM = { passMark: 60, resits: 1, resitAfterHours: 24 }

/** A day and three hours a week ago; its marks are out. */
export function finishedExam(today: BeijingDay): ExamDraft {
  const opensAt = startOfDay(addDays(today, -8)).getTime() + 14 * HOUR_MS
  const terms = exam('执法程序季度考试', '演示数据。六十分合格，不合格可以补考一次。')
  return {
    ...draft('demo-procedure', { ...terms, opensAt, closesAt: opensAt + 27 * HOUR_MS }),
    own: EXAM,
  }
}

/** Open since yesterday, for three days more. */
export function openExam(now: number): ExamDraft {
  const terms = exam('执法程序年终考试', '演示数据。六十分合格，成绩由组织者公布。')
  const span = { opensAt: now - 24 * HOUR_MS, closesAt: now + 72 * HOUR_MS }
  return { ...draft('demo-year-end', { ...terms, ...span }), own: EXAM }
}
