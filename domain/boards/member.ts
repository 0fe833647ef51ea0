import type { Board, Row } from './board'
import { pack } from './key'

/** One grading of one attempt, as the ledger has it: on a board, within a group of it (a round of a season). */
export interface Line {
  readonly member: string
  readonly group: string
  readonly attempt: string
  /** The highest grade is the attempt's score. */
  readonly grade: number
  readonly score: number
  readonly seconds: number
  readonly at: number
  readonly name: string
  readonly place: string
  readonly path: readonly string[]
}

type Score = Pick<Line, 'group' | 'grade' | 'score' | 'seconds'>
/** Whose words stand: those of the latest line, whatever the order lines came in. */
type Words = Pick<Line, 'attempt' | 'grade' | 'at' | 'name' | 'place' | 'path'>

/** A member of a board with every score that counts or could count. */
export interface Member {
  readonly scores: Readonly<Record<string, Score>>
  readonly words: Words
}

const isLater = (a: Words, b: Words): boolean => {
  if (a.at !== b.at) return a.at > b.at
  return a.attempt === b.attempt ? a.grade >= b.grade : a.attempt > b.attempt
}

/** A member with one more line; the same lines make the same member in any order, however often. */
export function withLine(member: Member | undefined, line: Line): Member {
  const { group, grade, score, seconds, attempt, at, name, place, path } = line
  const words = { attempt, grade, at, name, place, path }
  const known = member?.scores[attempt]
  const scores = { ...member?.scores }
  if (!known || grade > known.grade) scores[attempt] = { group, grade, score, seconds }
  return { scores, words: member && !isLater(words, member.words) ? member.words : words }
}

const isBetter = (a: Score, b: Score): boolean =>
  a.score === b.score ? a.seconds < b.seconds : a.score > b.score

/** What a member has come to: the best of each group, added up. */
export function totalOf({ scores }: Member): { score: number; seconds: number } {
  const best = new Map<string, Score>()
  for (const score of Object.values(scores)) {
    const known = best.get(score.group)
    if (!known || isBetter(score, known)) best.set(score.group, score)
  }
  const sum = (of: 'score' | 'seconds') => [...best.values()].reduce((all, one) => all + one[of], 0)
  return { score: sum('score'), seconds: sum('seconds') }
}

/** How a member stands: counted for units in any case, as a person only with a key. */
export interface Standing {
  readonly name: string
  readonly place: string
  readonly path: readonly string[]
  readonly score: number
  readonly seconds: number
  /** Null for who left the boards among persons, and for a score the board was not declared for. */
  readonly key: number | null
}

/** How a member stands on a board, on it as a person or away from it. */
export function standingOf(member: Member, { packing }: Board, away: boolean): Standing {
  const { score, seconds } = totalOf(member)
  const { name, place, path } = member.words
  const key = away ? undefined : pack(packing, score, seconds)
  return { name, place, path, score, seconds, key: key ?? null }
}

/** The row of a member; null for who has none among persons. */
export function rowOf(
  member: string,
  standing: Standing | null,
  tieBreak: Board['tieBreak'],
): Row | null {
  if (!standing || standing.key === null) return null
  const { name, place, score, seconds, key } = standing
  return { member, name, place, score, seconds: tieBreak === 'time' ? seconds : null, key }
}

/** The order of rows: by key, and by member among those who share a place. */
export const byPlace = (a: Row, b: Row): number => b.key - a.key || (a.member < b.member ? -1 : 1)

/** Rows in order with their places, ties shared; they begin with the first of the board. */
export function ranked<T extends { readonly key: number }>(
  rows: readonly T[],
): (T & { readonly rank: number })[] {
  let rank = 1
  return rows.map((row, place) => {
    if (row.key !== rows[place - 1]?.key) rank = place + 1
    return { ...row, rank }
  })
}
