import type { FileContent } from '../content'
import type { RowRead } from '../row-read'
import { headerOf } from './header/header'
import type { ImportedQuestion } from './imported'
import { unmarked } from './lines/line'
import { readNumberedLines } from './lines/read-lines'
import { readRecords } from './records/read-records'
import { readSheet } from './sheets/read-sheet'
import { tidy } from './words/tidy'

/** A table in a document says so by its header. */
function readLines(lines: readonly string[]): readonly RowRead<ImportedQuestion>[] {
  const rows = lines.map((text, place) => ({ row: place + 1, cells: unmarked(text).split('\t') }))
  const filled = rows.filter(({ cells }) => cells.some((cell) => tidy(cell) !== ''))
  const isTable = filled.slice(0, 20).some(({ cells }) => headerOf(cells))
  if (isTable) return readSheet({ name: '', rows: filled }, false)
  return readNumberedLines(
    lines.map((text, place) => ({ at: { sheet: null, row: place + 1 }, text })),
  )
}

/**
 * Reads questions (题) out of what a file holds, whatever its shape. Every row or record that is more than title, header
 * or heading is taken, or refused with the reason; nothing is dropped.
 */
export function readQuestions(content: FileContent): readonly RowRead<ImportedQuestion>[] {
  if (content.kind === 'lines') return readLines(content.lines)
  if (content.kind === 'records') return readRecords(content.records)
  const several = content.sheets.length > 1
  return content.sheets.flatMap((sheet) => readSheet(sheet, several))
}
