/** A document's cells, each a text: a page opens three of hundreds. */
export type Cells = Readonly<Record<string, string>>
/** What cells were before a change; null where there was none. */
export type Undo = Readonly<Record<string, string | null>>

/** Cells with the last batch they took, and what that batch changed: readable as of two batches. */
export interface Versioned {
  readonly batch: number
  /** The batch before; the former cells are true from it until before `batch`. */
  readonly wasBatch: number
  readonly cells: Cells
  readonly was: Undo
}

function undone(cells: Cells, was: Undo): Cells {
  const former: Record<string, string> = { ...cells }
  for (const [place, text] of Object.entries(was)) {
    if (text === null) delete former[place]
    else former[place] = text
  }
  return former
}

/** The cells as of a batch; undefined when the document has moved on too far. A missing document has none. */
export function cellsAt(of: Versioned | undefined, batch: number): Cells | undefined {
  if (!of) return {}
  if (of.batch <= batch) return of.cells
  return of.wasBatch <= batch ? undone(of.cells, of.was) : undefined
}

/** The former texts of those places whose text is another now. */
export function undoOf(before: Cells, after: Cells): Undo {
  const was: Record<string, string | null> = {}
  for (const place of new Set([...Object.keys(before), ...Object.keys(after)]))
    if (before[place] !== after[place]) was[place] = before[place] ?? null
  return was
}
