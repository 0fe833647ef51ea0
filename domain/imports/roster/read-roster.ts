import type { FileContent, SheetRead } from '../content'
import { INSTRUCTIONS } from '../template'
import { withoutDoubles } from './doubles'
import { filled, type Header, headerOf } from './header'
import { readSheet } from './read-sheet'
import type { AsideRow, RosterRead } from './roster-row'
import { tablesOf } from './table'

const NO_HEADER = '没有找到表头。表里要有「姓名」一列，还要有「执法证号」或者「工号」一列'

/** Holds something, and is not the sheet of our template that explains it. */
const hasCells = ({ name, rows }: SheetRead): boolean =>
  name.trim() !== INSTRUCTIONS &&
  rows.some(({ cells }) => cells.some((cell) => filled(cell) !== ''))

/** A sheet that holds something and names no people. */
const unread = (sheet: SheetRead): AsideRow => ({
  at: { sheet: sheet.name, row: sheet.rows[0]?.row ?? 1 },
  why: '这张表里没有「姓名」一列，没有读',
  text: sheet.name,
})

/** The columns nobody keeps, by what they are called: private ones and those we have no use for. */
function unusedColumns(headers: readonly Header[]): string[] {
  const words = headers.flatMap(({ columns, words: called }) =>
    called.filter((word, i) => word !== '' && (columns[i] === null || columns[i] === 'private')),
  )
  return [...new Set(words)]
}

function notesOf(headers: readonly Header[], fromAbove: number): string[] {
  const unused = unusedColumns(headers)
  return [
    ...(unused.length > 0 ? [`这些列用不着，没有读，也不会保存：${unused.join('、')}`] : []),
    ...(fromAbove > 0 ? [`有 ${fromAbove} 行的单位空着，按上面一行的单位读`] : []),
  ]
}

/**
 * Reads a roster (名册) of anybody's shape: titles above the header, one sheet a unit or the unit in a column, numbers
 * stored as numbers, totals and signatures below. Identity numbers and phones are not read: the house has no use for
 * them.
 */
export function readRoster(content: FileContent): RosterRead {
  const sheets = tablesOf(content).filter(hasCells)
  const read = sheets.map((sheet) => ({ sheet, header: headerOf(sheet) }))
  const headers = read.flatMap(({ header }) => header ?? [])
  if (headers.length === 0) return { taken: false, why: NO_HEADER }
  const people = read.map(({ sheet, header }) =>
    header === null
      ? { rows: [], aside: [unread(sheet)], fromAbove: 0 }
      : readSheet(sheet, header, sheets.length > 1),
  )
  const { rows, aside } = withoutDoubles(people.flatMap((of) => of.rows))
  const fromAbove = people.reduce((sum, of) => sum + of.fromAbove, 0)
  return {
    taken: true,
    rows,
    aside: [...people.flatMap((of) => of.aside), ...aside],
    notes: notesOf(headers, fromAbove),
  }
}
