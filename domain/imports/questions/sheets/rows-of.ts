import type { Row } from '../../content'
import type { FilePlace } from '../../row-read'
import { tidy } from '../words/tidy'

/** Longer texts of refused rows are cut for the list of what to mend. */
const MOST_SHOWN = 2_000

/** A row with its place, and what stands in it for people. */
export interface PlacedRow {
  readonly at: FilePlace
  readonly cells: readonly string[]
  readonly text: string
}

export const shownText = (texts: readonly string[]): string =>
  texts.map(tidy).filter(Boolean).join(' | ').slice(0, MOST_SHOWN)

export const placed = (sheet: string | null, { row, cells }: Row): PlacedRow => ({
  at: { sheet, row },
  cells,
  text: shownText(cells),
})
