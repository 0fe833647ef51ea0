import writeXlsx, { type SheetData } from 'write-excel-file/node'

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
}

/** Controls other than tab and line break make a workbook that Excel calls damaged. */
const isHarmless = (character: string): boolean =>
  character >= ' ' || character === '\t' || character === '\n'

/** Text stays text whatever it begins with: `=1+1` written by a person must never run as a formula. */
function cellOf(value: string | number | null) {
  if (typeof value !== 'string') return value
  return { value: [...value].filter(isHarmless).join(''), type: String }
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
  ).toBuffer()
