import Papa from 'papaparse'
import type { FileContent, Row } from '#domain/imports'
import { Budget } from '../workbook/budget'

const SEPARATORS = [',', '\t', ';', '，']

/** However a program ends its lines, `\r\r\n` among them, it is one line. */
const LINE_END = /\r*\n|\r/g

const isBlank = (cells: readonly string[]): boolean => cells.every((text) => text.trim() === '')

/**
 * Separated values (csv, tsv). A record broken by a line break within quotes is one row; rows are counted as a
 * spreadsheet that opens the file would.
 * @param separator what stands between values; null finds it out
 */
export function readSeparated(text: string, separator: string | null): FileContent {
  const budget = new Budget()
  const rows: Row[] = []
  let row = 0
  Papa.parse<string[]>(text.replace(LINE_END, '\n'), {
    newline: '\n',
    ...(separator === null ? { delimitersToGuess: SEPARATORS } : { delimiter: separator }),
    step: ({ data }) => {
      row += 1
      if (isBlank(data)) return
      budget.row(
        data.length,
        data.reduce((sum, cell) => sum + cell.length, 0),
      )
      rows.push({ row, cells: data })
    },
  })
  return { kind: 'sheets', sheets: [{ name: '', rows }] }
}
