import { type Cells, countsOf, rowOf, TOP } from '#domain/boards'
import { command } from '#server/platform'
import { type Head, heads, members } from '../store'
import { growTree } from './grow-tree'
import { moveMembers } from './move-members'
import { rankUnits } from './rank-units'
import type { Touch } from './touches'
import { cellChange } from './write-nodes'

/** The first rows; members have moved already. One operation. */
async function topOf({ _id, tieBreak }: Head): Promise<string> {
  const found = await members.find(
    { board: _id, key: command.gte(0) },
    {
      sort: [
        ['key', 'desc'],
        ['_id', 'asc'],
      ],
      limit: TOP,
    },
  )
  return JSON.stringify(found.flatMap(({ member, now }) => rowOf(member, now, tieBreak) ?? []))
}

/** The head comes last: from here on readers see the batch. */
async function writeHead(head: Head, root: Cells, batch: number, at: number): Promise<void> {
  await heads.update(
    { _id: head._id, batch: command.lt(batch) },
    {
      ...cellChange(head.cells, root),
      counts: countsOf(root),
      top: await topOf(head),
      batch,
      asOf: command.max(at),
      foldedAt: at,
    },
  )
}

/** Takes what a batch does into one board: members, leaves, branches, units, head, each document once. */
export async function foldBoard(
  head: Head,
  touch: Touch,
  batch: number,
  at: number,
): Promise<void> {
  if (head.batch >= batch) return
  const moves = await moveMembers(head, touch, batch)
  const root = moves && (await growTree(head, moves, batch))
  if (!root || !(await rankUnits(head._id, moves, touch.sized, batch))) return
  await writeHead(head, root, batch, at)
}
