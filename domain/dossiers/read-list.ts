import { type BeijingDay, isBeijingDay } from '../beijing-day'
import { DOSSIER_KINDS, type DossierKind } from './dossier'
import type { ListedFile } from './list-text'

/** What is wrong with a pasted line: 少列, 文号长短, 类别, 案由长短, 日期, 不是这一年, 和前面重复. */
export const LINE_FAULTS = [
  'COLUMNS',
  'NUMBER',
  'KIND',
  'CAUSE',
  'DAY',
  'NOT_THIS_YEAR',
  'TWICE',
] as const
export type LineFault = (typeof LINE_FAULTS)[number]

/** A pasted line: its number from 1, its text, and the file it tells or what is wrong with it. */
export interface ReadLine {
  readonly line: number
  readonly text: string
  readonly file: ListedFile | null
  readonly fault: LineFault | null
}

/** How people write a kind. */
const KIND_WORDS: Readonly<Record<DossierKind, readonly string[]>> = {
  penalty: ['行政处罚', '处罚'],
  licence: ['行政许可', '许可'],
  coercion: ['行政强制', '强制', '行政强制措施'],
  inspection: ['行政检查', '检查'],
}

const kindOf = (word: string): DossierKind | undefined =>
  DOSSIER_KINDS.find((kind) => KIND_WORDS[kind].includes(word))

/** 2026/3/5, 2026.3.5, 2026年3月5日, 2026-3-5, to a day; undefined when it is none. */
function dayOf(word: string): BeijingDay | undefined {
  const parts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(word)
  if (!parts) return undefined
  const [, year = '', month = '', day = ''] = parts
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isBeijingDay(written) ? written : undefined
}

/** Cells come with tabs from a sheet, or with commas typed by hand; a cell from a sheet may hold commas. */
const cellsOf = (text: string): string[] =>
  text.split(text.includes('\t') ? '\t' : /[,，]/).map((cell) => cell.trim())

const fits = (text: string, least: number): boolean => text.length >= least && text.length <= 40

function readFile(cells: readonly string[], year: number): ListedFile | LineFault {
  const [number = '', kindWord = '', cause = '', dayWord = ''] = cells
  if (cells.filter((cell) => cell !== '').length !== 4) return 'COLUMNS'
  if (!fits(number, 2)) return 'NUMBER'
  const kind = kindOf(kindWord)
  if (!kind) return 'KIND'
  if (!fits(cause, 1)) return 'CAUSE'
  const closed = dayOf(dayWord)
  if (!closed) return 'DAY'
  return closed.startsWith(`${year}-`) ? { number, kind, cause, closed } : 'NOT_THIS_YEAR'
}

const isHead = (text: string): boolean => cellsOf(text)[0] === '文号'

/**
 * Lines pasted out of a sheet, 文号 类别 案由 结案日期 by tabs or commas, to files of a year, each with its own fault.
 * Empty lines and the head are left out; the last of two lines with one number is the one too many.
 */
export function readList(pasted: string, year: number): ReadLine[] {
  const seen = new Set<string>()
  return pasted.split(/\r\n|\r|\n/).flatMap((text, place): ReadLine[] => {
    if (text.trim() === '' || isHead(text)) return []
    const read = readFile(cellsOf(text), year)
    const line = { line: place + 1, text: text.trim() }
    if (typeof read === 'string') return [{ ...line, file: null, fault: read }]
    if (seen.has(read.number)) return [{ ...line, file: null, fault: 'TWICE' }]
    seen.add(read.number)
    return [{ ...line, file: read, fault: null }]
  })
}
