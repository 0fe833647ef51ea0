import type { Answer, Duel, DuelRules } from '#domain/duel'
import { snapshot } from './snapshot'

/** 2026-11-18 09:00 in Beijing: the first question opens. */
export const STARTS = Date.parse('2026-11-18T09:00:00+08:00')
export const SECOND = 1_000

const RULES: DuelRules = {
  questions: 3,
  questionSeconds: 40,
  pauseSeconds: 6,
  leadSeconds: 5,
  codeMinutes: 10,
  startMinutes: 2,
  keptDays: 7,
}

/** Answers as examples write them: question, chosen place, seconds after `STARTS`. */
export type Given = Readonly<Record<string, readonly [place: number, seconds: number]>>

const answersOf = (given: Given): Readonly<Record<string, Answer>> =>
  Object.fromEntries(
    Object.entries(given).map(([id, [place, seconds]]) => [
      id,
      { chosen: [place], at: STARTS + seconds * SECOND },
    ]),
  )

/** A started duel over the questions a, b and c, the first option of each right. */
export const duelOf = (host: Given = {}, guest: Given = {}, change: Partial<Duel> = {}): Duel => ({
  _id: 'd-2026-11-18-482913',
  code: '482913',
  host: { officer: 'o-1', openid: 'one', name: '王海波', place: '沈阳 和平' },
  guest: { officer: 'o-2', openid: 'two', name: '李卫东', place: '沈阳 和平' },
  officers: ['o-1', 'o-2'],
  state: 'started',
  since: STARTS - 5 * SECOND,
  expiresAt: STARTS + 60 * SECOND,
  startsAt: STARTS,
  questions: ['a', 'b', 'c'].map((id) => snapshot(id)),
  answers: { host: answersOf(host), guest: answersOf(guest) },
  rules: RULES,
  ...change,
})
