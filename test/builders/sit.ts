import type { Input, Reply } from '#contract/index'
import type { House } from './cloud'
import { keyOf } from './study'

type Draft = Input<'exam', 'draft'>
export type Paper = Reply<'exam', 'start'>
export type Answers = Input<'exam', 'submit'>['answers']

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
/** 2026-11-18 09:00 in Beijing; people are invited an hour before. */
export const OPENS = Date.parse('2026-11-18T09:00:00+08:00')
export const CLOSES = OPENS + 2 * HOUR

const ORGANISER = 'demo-organiser'
/** The squad of the first officer. */
const SQUAD = 'u-210102-3'
export const WANG = 'demo-officer'
export const LEADER = 'demo-squad-leader'

/** What differs between the exams of tests. */
export interface Held {
  readonly terms?: Partial<Draft['terms']>
  readonly own?: Partial<Draft['own']>
}

/** An exam of six questions worth five points each, of half an hour, for one squad. */
export const draftOf = (key: string, { terms, own }: Held): Draft => ({
  sitting: null,
  key: `sit-${key}`,
  from: 0,
  place: 'u-21',
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
        { domain: null, law: null, type: 'single', difficulty: null, count: 3, points: 5 },
        { domain: null, law: null, type: 'multiple', difficulty: null, count: 2, points: 5 },
        { domain: null, law: null, type: 'judgement', difficulty: null, count: 1, points: 5 },
      ],
      draw: 'each',
    },
    timeBonus: 0,
    lateScores: false,
    review: 'afterSubmit',
    ...terms,
  },
  own: { passMark: 18, resits: 0, resitAfterHours: 0, ...own },
})

/** Lets the house stand at a moment in milliseconds. */
export const standAt = (house: House, moment: number): void =>
  house.at(new Date(moment).toISOString())

/** One turn of the minute's timer. */
export const minute = (house: House): Promise<unknown> => house.cloud.fireTimer('every-minute')

/** Drafts and publishes an exam an hour ahead, without the timer's preparing; its id. */
export async function announceExam(house: House, key: string, held: Held = {}): Promise<string> {
  standAt(house, (held.terms?.opensAt ?? OPENS) - HOUR)
  const { sitting, version } = await house.ask(ORGANISER, 'exam.draft', draftOf(key, held))
  await house.ask(ORGANISER, 'exam.publish', { sitting, from: version })
  return sitting
}

/** The same with everybody prepared, standing at the opening. */
export async function holdExam(house: House, key: string, held: Held = {}): Promise<string> {
  const sitting = await announceExam(house, key, held)
  await minute(house)
  standAt(house, held.terms?.opensAt ?? OPENS)
  return sitting
}

/** Comes to the door: the attempt to begin. */
export async function attemptOf(house: House, openid: string, sitting: string): Promise<string> {
  const { next } = await house.ask(openid, 'exam.enter', { sitting })
  if (!next) throw new Error(`nothing to begin for ${openid}`)
  return next.attempt
}

/** Comes to the door and begins. */
export const sit = async (house: House, openid: string, sitting: string): Promise<Paper> =>
  house.ask(openid, 'exam.start', { attempt: await attemptOf(house, openid, sitting) })

/** Answers in the order shown: right for so many questions, one wrong option for the others. */
export function answersTo({ questions }: Paper, right = questions.length, rev = 1): Answers {
  return Object.fromEntries(
    questions.map(({ id, options }, place) => {
      const key = keyOf(id)
      const places = options.flatMap((text, at) => (key.has(text) ? [at] : []))
      const wrong = [options.findIndex((text) => !key.has(text))]
      return [id, { chosen: place < right ? places : wrong, rev }]
    }),
  )
}

/** One answer to the question at a place. */
export function oneAnswer({ questions }: Paper, place: number, chosen: number[], rev = 1): Answers {
  const question = questions[place]
  if (!question) throw new Error(`no question at ${place}`)
  return { [question.id]: { chosen, rev } }
}
