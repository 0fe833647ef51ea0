import type { Reply } from '#contract/index'
import type { Row } from '#domain/boards'
import type { Head } from '../store'

/** A row of a board as the contract has it. */
export type PersonRow = Reply<'boards', 'persons'>['top'][number]

/** What every view of a board says first; a board nothing was ever folded into is true at any moment. */
export function showHead(head: Head, now: Date): Reply<'boards', 'persons'>['head'] {
  const { _id, title, state, freezeAt, revealAt, version, tieBreak, packing } = head
  const asOf = head.batch === 0 ? now.getTime() : head.asOf
  const until = state === 'revealed' || freezeAt === null ? asOf : Math.min(asOf, freezeAt)
  return {
    board: _id,
    title,
    state,
    asOf: until,
    now: now.getTime(),
    freezeAt,
    revealAt,
    version,
    tieBreak,
    scoreMost: packing.scoreMost,
  }
}

/** A row in its place, as one of their own sees it. */
export const showRow = (row: Row, rank: number, officer: string): PersonRow => ({
  rank,
  name: row.name,
  place: row.place,
  score: row.score,
  seconds: row.seconds,
  mine: row.member === officer,
})
