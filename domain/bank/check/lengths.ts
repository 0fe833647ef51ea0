import type { LawVersion } from '../law'
import { type AskedRule, when } from './finding'
import { lengthOf } from './plain'

/** In characters, measured on a phone 390 points wide. */
const MOST = { stem: 80, option: 36, note: 20, takeaway: 10, reason: 80, point: 90 } as const

const tooLong = (name: keyof typeof MOST, text: string): string[] =>
  when(
    lengthOf(text) > MOST[name],
    `${name} of ${lengthOf(text)} characters, at most ${MOST[name]}: ${text}`,
  )

/** Texts fit a phone's screen. */
export const lengths: AskedRule = ({ stem, options, takeaway, reason }) => [
  ...tooLong('stem', stem),
  ...options.flatMap(({ text, note = '' }) => [
    ...tooLong('option', text),
    ...tooLong('note', note),
  ]),
  ...tooLong('takeaway', takeaway),
  ...tooLong('reason', reason),
]

/** A key point (要点) is read at a glance. */
export const pointLengths = ({ points }: LawVersion): string[] =>
  Object.entries(points).flatMap(([article, text]) =>
    tooLong('point', text).map((what) => `article ${article}: ${what}`),
  )
