import { type Member, type Standing, standingOf, withLine } from '#domain/boards'
import type { ScoreEntry } from '#domain/ledger'
import { unfoldedOf } from '#server/ledger'
import { linesOf } from '../fold/touches'
import { isOpenlyShown } from '../openly-shown'
import { type BoardMember, type Head, heads, members, preferences } from '../store'
import { asOfOneBatch } from './way'

/** An officer on a board: as the board has them, and as they stand by scores it has not yet. */
export interface Own {
  readonly head: Head
  readonly away: boolean
  /** As of the head; null when they are not on it. */
  readonly folded: Standing | null
  /** With own scores that wait for the fold; null without any score. */
  readonly standing: Standing | null
}

async function isTold(row: ScoreEntry, now: Date): Promise<boolean> {
  for (const { board } of row.boards) if (!(await isOpenlyShown(board, now))) return false
  return true
}

/** Own scores that no board has yet, unless one of theirs is frozen: then nothing tells of them (封榜). */
async function unfolded(officer: string, board: string, now: Date): Promise<ScoreEntry[]> {
  const found = (await unfoldedOf(officer)).filter(({ boards }) =>
    boards.some((counts) => counts.board === board),
  )
  const told: ScoreEntry[] = []
  for (const row of found) if (await isTold(row, now)) told.push(row)
  return told
}

/** How a member stood when the head's batch was the last; undefined when that is too long ago to know. */
function standingAt(member: BoardMember | undefined, batch: number): Standing | null | undefined {
  if (!member) return null
  if (member.batch <= batch) return member.now
  return member.wasBatch <= batch ? member.was : undefined
}

function withRows(
  head: Head,
  known: BoardMember | undefined,
  rows: readonly ScoreEntry[],
  away: boolean,
): Standing | null {
  const lines = rows.flatMap(linesOf).flatMap(([board, line]) => (board === head._id ? [line] : []))
  const member = lines.reduce<Member | undefined>(withLine, known)
  return member ? standingOf(member, head, away) : null
}

/**
 * Where an officer is on a board; undefined without such a board. Own rows are read first: what they miss the head
 * has. Four operations, at most four documents beside the head where nothing waits.
 */
export async function ownOn(board: string, officer: string, now: Date): Promise<Own | undefined> {
  const rows = await unfolded(officer, board, now)
  return asOfOneBatch(async () => {
    const head = await heads.get(board)
    if (!head) return undefined
    const [known, preference] = await Promise.all([
      members.get(`${board}:${officer}`),
      preferences.get(officer),
    ])
    const folded = standingAt(known, head.batch)
    if (folded === undefined) return 'overtaken'
    const away = preference?.away ?? false
    const standing = rows.length > 0 ? withRows(head, known, rows, away) : folded
    return { head, away, folded, standing }
  })
}
