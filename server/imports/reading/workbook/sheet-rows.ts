import type { Row } from '#domain/imports'
import { Refused } from '../refused'
import { type Walker, walkXml } from '../xml/walk'
import type { Budget } from './budget'
import { type CellContext, cellText } from './cell-text'
import { type Merge, mergeOf } from './merged'
import { reference } from './reference'
import { textGatherer } from './rich-text'

/** A sheet before its merged cells are filled. */
export interface WrittenSheet {
  readonly rows: readonly Row[]
  readonly merges: readonly Merge[]
}

/** Puts the cells of one row in their columns; only rows that hold something are kept. */
class RowGatherer {
  readonly rows: Row[] = []
  private number = 0
  private column = 0
  private cells = new Map<number, string>()

  constructor(private readonly budget: Budget) {}

  begin(written: string | undefined): void {
    this.number = written === undefined ? this.number + 1 : Number(written)
    if (!Number.isSafeInteger(this.number)) throw new Refused('FILE_DAMAGED')
    this.column = 0
    this.cells = new Map()
  }

  /** Some writers leave out where a cell stands: then it is the next one. */
  at(written: string | undefined): void {
    this.column = reference(written ?? '')?.column ?? this.column + 1
  }

  put(text: string): void {
    if (text !== '') this.cells.set(this.column, text)
  }

  end(): void {
    const texts = [...this.cells.values()]
    if (texts.every((text) => text.trim() === '')) return
    const last = [...this.cells.keys()].reduce((most, column) => Math.max(most, column), 0)
    // Counted before the gaps are filled: one cell far to the right must cost nothing.
    this.budget.row(
      last,
      texts.reduce((sum, text) => sum + text.length, 0),
    )
    const cells = Array.from({ length: last }, (_, place) => this.cells.get(place + 1) ?? '')
    this.rows.push({ row: this.number, cells })
  }
}

function sheetWalker(gatherer: RowGatherer, merges: Merge[], context: CellContext): Walker {
  let cell = { type: 'n', style: 0, value: '' }
  let inValue = false
  const inline = textGatherer('is', (text) => {
    cell = { ...cell, value: text }
  })
  return {
    open(name, attributes) {
      inline.open(name, attributes)
      if (name === 'row') gatherer.begin(attributes.r)
      if (name === 'c') {
        gatherer.at(attributes.r)
        cell = { type: attributes.t ?? 'n', style: Number(attributes.s ?? 0), value: '' }
      }
      if (name === 'v') inValue = true
      if (name === 'mergeCell') merges.push(...mergeOf(attributes.ref ?? ''))
    },
    text(text) {
      inline.text(text)
      if (inValue) cell = { ...cell, value: cell.value + text }
    },
    close(name) {
      inline.close(name)
      if (name === 'v') inValue = false
      if (name === 'c') gatherer.put(cellText(cell, context))
      if (name === 'row') gatherer.end()
    },
  }
}

/** Reads the rows of a sheet that hold something, and which cells were merged. */
export async function sheetRows(
  chunks: AsyncIterable<Buffer>,
  context: CellContext,
  budget: Budget,
): Promise<WrittenSheet> {
  const gatherer = new RowGatherer(budget)
  const merges: Merge[] = []
  await walkXml(chunks, sheetWalker(gatherer, merges, context))
  return { rows: gatherer.rows, merges }
}
