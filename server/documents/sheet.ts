import writeXlsx, { type SheetData } from 'write-excel-file/node'
import { type List, listsFeature } from './lists'

/** A column (列) of a sheet: its head, how wide it is in characters, and what stands in it. */
export interface Column<T> {
  readonly head: string
  readonly width: number
  readonly of: (item: T) => string | number | null
}

/** One sheet (表) of a workbook. */
export interface Sheet {
  readonly name: string
  readonly widths: readonly number[]
  readonly cells: SheetData
  /** What may be chosen in a column. */
  readonly lists?: readonly List[]
}

/** Controls other than tab and line break make a workbook that Excel calls damaged. */
const isHarmless = (character: string): boolean =>
  character >= ' ' || character === '\t' || character === '\n' || character === '\r'

/** Spreadsheets write a carriage return as `_x000D_`, and such a text itself with its underscore escaped. */
const escaped = (text: string): string =>
  text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replaceAll('\r', '_x000D_')

/** With these a spreadsheet takes what somebody types for a formula. */
const RUNS = /^[=+\-@\t\r]/

/**
 * Text stays text whatever it begins with: `=1+1` written by a person must never run as a formula, not even after
 * somebody edited its cell; that is what the format of text is for.
 */
function cellOf(value: string | number | null) {
  if (typeof value !== 'string') return value
  const text = [...value].filter(isHarmless).join('')
  return { value: escaped(text), type: String, ...(RUNS.test(text) ? { format: '@' } : {}) }
}

/** A sheet of rows below a bold head. */
export function sheetOf<T>(
  name: string,
  columns: readonly Column<T>[],
  items: readonly T[],
): Sheet {
  const head = columns.map((column) => ({
    value: column.head,
    type: String,
    fontWeight: 'bold' as const,
  }))
  const rows = items.map((item) => columns.map((column) => cellOf(column.of(item))))
  return { name, widths: columns.map(({ width }) => width), cells: [head, ...rows] }
}

/** A workbook (工作簿) as xlsx; the heads stay in sight. */
export const workbook = (sheets: readonly Sheet[]): Promise<Buffer> =>
  writeXlsx(
    sheets.map(({ name, widths, cells }) => ({
      sheet: name,
      data: cells,
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
    })),
    { features: [listsFeature(new Map(sheets.map(({ name, lists }) => [name, lists ?? []])))] },
  ).toBuffer()
