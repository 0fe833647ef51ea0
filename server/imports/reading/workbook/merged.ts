import type { Row } from '#domain/imports'
import type { Budget } from './budget'
import { reference } from './reference'

/** Cells that were merged downwards (纵向合并): what stands in the first of them belongs to the rows below. */
export interface Merge {
  readonly first: number
  readonly last: number
  readonly column: number
}

/** Of a merged range what goes on over several rows; one within a row has nothing to pass on. */
export function mergeOf(range: string): Merge[] {
  const [from, to] = range.split(':').map(reference)
  if (!from || !to || to.row <= from.row) return []
  return [{ first: from.row, last: to.row, column: from.column }]
}

function filled({ row, cells }: Row, column: number, text: string): Row {
  const longer = Array.from(
    { length: Math.max(cells.length, column) },
    (_, place) => cells[place] ?? '',
  )
  return { row, cells: longer.with(column - 1, text) }
}

/** The rows that a merge reaches, by their place in the list; the rows stand in order. */
function* reached(rows: readonly Row[], { first, last }: Merge): Generator<number> {
  let [low, high] = [0, rows.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rows[middle]?.row ?? 0) <= first) low = middle + 1
    else high = middle
  }
  for (let place = low; (rows[place]?.row ?? Infinity) <= last; place += 1) yield place
}

/**
 * What a merged cell means: merged downwards, its text stands in every row it covers that holds something of its own (a
 * unit's name beside its people, a stem beside its options); merged sideways, such as a title, it stands once, where it
 * begins. A merge makes no row that is empty otherwise.
 */
export function withMerges(
  rows: readonly Row[],
  merges: readonly Merge[],
  budget: Budget,
): readonly Row[] {
  const inOrder = rows.toSorted((a, b) => a.row - b.row)
  const result = [...inOrder]
  const byNumber = new Map(inOrder.map((row) => [row.row, row]))
  for (const merge of merges) {
    const text = byNumber.get(merge.first)?.cells[merge.column - 1] ?? ''
    if (text === '') continue
    for (const place of reached(inOrder, merge)) {
      budget.spend(merge.column, text.length)
      const row = result[place]
      if (row && (row.cells[merge.column - 1] ?? '') === '')
        result[place] = filled(row, merge.column, text)
    }
  }
  return result
}
