/** Where a cell stands: row and column from 1. */
export interface Reference {
  readonly row: number
  readonly column: number
}

/**
 * Reads what a spreadsheet calls a cell.
 * @example reference('AB12') // { row: 12, column: 28 }
 */
export function reference(written: string): Reference | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(written)
  if (!match) return null
  const column = [...(match[1] ?? '')].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  )
  return { row: Number(match[2]), column }
}
