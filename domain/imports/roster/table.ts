import type { FileContent, Row, SheetRead } from '../content'

const cut = (line: string): string[] => {
  const by = ['\t', '|', ',', '，'].find((sign) => line.includes(sign))
  return by === undefined ? [line] : line.split(by)
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const shown = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? `${value}` : ''

/** Records of json as a sheet: their keys are its header, on row 0. */
function sheetOf(records: readonly unknown[]): SheetRead {
  const each = records.map((record) => (isRecord(record) ? record : {}))
  const keys = [...new Set(each.flatMap((record) => Object.keys(record)))]
  const rows = each.map(
    (record, i): Row => ({ row: i + 1, cells: keys.map((key) => shown(record[key])) }),
  )
  return { name: '', rows: [{ row: 0, cells: keys }, ...rows] }
}

/** Whatever a file holds, as sheets: lines are cut at tabs, bars or commas. */
export function tablesOf(content: FileContent): readonly SheetRead[] {
  if (content.kind === 'sheets') return content.sheets
  if (content.kind === 'records') return [sheetOf(content.records)]
  return [{ name: '', rows: content.lines.map((line, i) => ({ row: i + 1, cells: cut(line) })) }]
}
