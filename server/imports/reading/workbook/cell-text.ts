import { numberText } from './number-text'
import { unescaped } from './rich-text'

/** What cells of a workbook point to. */
export interface CellContext {
  readonly texts: readonly string[]
  readonly patterns: readonly string[]
  readonly from1904: boolean
}

/** A cell (单元格) as its sheet writes it. */
export interface WrittenCell {
  /** s shared text, inlineStr, str what a formula gave, b, e an error such as #N/A, d a date, n a number. */
  readonly type: string
  readonly style: number
  readonly value: string
}

function fromNumber({ value, style }: WrittenCell, { patterns, from1904 }: CellContext): string {
  const number = Number(value)
  if (value.trim() === '' || !Number.isFinite(number)) return value
  return numberText(number, patterns[style] ?? 'General', from1904)
}

/** A cell's text as people see it; of a formula what it gave when the file was saved: none is run here. */
export function cellText(cell: WrittenCell, context: CellContext): string {
  if (cell.type === 's') return context.texts[Number(cell.value)] ?? ''
  if (cell.type === 'b') return cell.value === '1' ? 'TRUE' : 'FALSE'
  if (cell.type === 'd') return cell.value.replace(/T00:00(:00(\.0+)?)?Z?$/, '')
  if (cell.type === 'n') return fromNumber(cell, context)
  return cell.type === 'str' ? unescaped(cell.value) : cell.value
}
