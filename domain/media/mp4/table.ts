import { Unfit } from '../fit'
import type { Box } from './box'

/** Version and flags stand before what a box says. */
export const FLAGS = 4

/** Where a table's rows begin, and how many there are: as many as the box has room for, or it is damaged. */
export function rowsOf(
  view: DataView,
  { content, to }: Box,
  { head = FLAGS, width }: { readonly head?: number; readonly width: number },
): { readonly first: number; readonly count: number } {
  const count = view.getUint32(content + head)
  const first = content + head + 4
  if (first + count * width > to) throw new Unfit('DAMAGED')
  return { first, count }
}
