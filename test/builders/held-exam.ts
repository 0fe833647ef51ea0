import type { Input, Reply } from '#contract/index'
import type { House } from './cloud'
import { CLOSES, HOUR, OPENS } from './sit'

type Draft = Input<'exam', 'draft'>

export { CLOSES, HOUR, MINUTE, OPENS, standAt } from './sit'

/** An hour before the opening: now it is declared. */
export const EIGHT = OPENS - HOUR

/** Who organises: all of the province, and by a grant of the test in Dalian alone. */
export const ORGANISER = 'demo-organiser'
export const PROVINCE = 'u-21'
export const DALIAN = 'u-2102'
export const SHENYANG = 'u-2101'
/** The squad of the first officer: some eight people, all of whom the demonstration has bound. */
export const SQUAD = 'u-210102-3'

/** An exam of six questions worth five points each, for one squad. */
export const examDraft = (key: string, over: Partial<Draft['terms']> = {}): Draft => ({
  sitting: null,
  key: `test-${key}`,
  from: 0,
  place: PROVINCE,
  terms: {
    title: '季度考试',
    note: '',
    who: { units: [SQUAD], domains: [], posts: [], roles: [] },
    opensAt: OPENS,
    closesAt: CLOSES,
    minutes: 30,
    graceSeconds: 180,
    attemptsAtMost: 1,
    blueprint: {
      fixed: [],
      parts: [
        { domain: null, law: null, type: 'single', difficulty: null, count: 4, points: 5 },
        { domain: null, law: null, type: 'multiple', difficulty: null, count: 2, points: 5 },
      ],
      draw: 'once',
    },
    timeBonus: 0,
    lateScores: false,
    review: 'afterSubmit',
    ...over,
  },
  own: { passMark: 18, resits: 0, resitAfterHours: 0 },
})

/** Drafts and publishes an exam. */
export async function publishedExam(
  house: House,
  key: string,
  over: Partial<Draft['terms']> = {},
): Promise<Reply<'exam', 'publish'>> {
  const { sitting, version } = await house.ask(ORGANISER, 'exam.draft', examDraft(key, over))
  return house.ask(ORGANISER, 'exam.publish', { sitting, from: version })
}
