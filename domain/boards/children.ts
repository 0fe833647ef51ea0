import type { Row } from './board'
import type { Cells } from './cells'
import { membersOf } from './counts'
import { type KeyCell, keyCellIn } from './leaf'

/** The lowest or highest key of a child: how many have it, and one of them. */
export interface End {
  readonly key: number
  readonly n: number
  readonly row: Row
}

/** A child as its parent counts it. */
interface ChildCell {
  readonly n: number
  readonly low: End
  readonly high: End
}

/** The places of a document that are taken, in order. */
export const placesOf = (cells: Cells): number[] => Object.keys(cells).map(Number)

/** A key as an end of what it is in; undefined when nobody has it. */
export function endOf({ n, rows }: KeyCell): End | undefined {
  const [row] = rows
  return row && { key: row.key, n, row }
}

/** A child out of its parent. */
export function childIn(cells: Cells, place: number): ChildCell | undefined {
  const text = cells[place]
  return text === undefined ? undefined : JSON.parse(text)
}

const textOf = (n: number, low: End | undefined, high: End | undefined): string | undefined =>
  low && high && JSON.stringify({ n, low, high } satisfies ChildCell)

/** A leaf as its branch counts it; undefined when nobody is in it. */
export function leafInBranch(cells: Cells): string | undefined {
  const places = placesOf(cells)
  const low = endOf(keyCellIn(cells, places.at(0) ?? 0))
  const high = endOf(keyCellIn(cells, places.at(-1) ?? 0))
  return textOf(membersOf(cells), low, high)
}

/** A branch as the root counts it; undefined when nobody is in it. */
export function branchInRoot(cells: Cells): string | undefined {
  const places = placesOf(cells)
  const low = childIn(cells, places.at(0) ?? 0)?.low
  const high = childIn(cells, places.at(-1) ?? 0)?.high
  return textOf(membersOf(cells), low, high)
}

/** Cells with one of them put in place or taken out. */
export function withCell(cells: Cells, place: number, text: string | undefined): Cells {
  const { [String(place)]: _, ...others } = cells
  return text === undefined ? others : { ...others, [place]: text }
}
