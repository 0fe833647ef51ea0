import type { FileContent, ImportKind, RowRead } from '#domain/imports'
import { readQuestions } from '#domain/imports/questions'
import { readRoster } from '#domain/imports/roster'
import { type ComparedRow, lawRows, refusedRow } from '#domain/imports/rows'
import { readLaw } from '#domain/library/text'

type Row = Pick<ComparedRow<unknown>, 'at' | 'comparison' | 'title' | 'why' | 'text'>

const WHOLE = { sheet: null, row: 1 }

function lawsAlone(content: FileContent, name: string): readonly Row[] {
  if (content.kind !== 'lines')
    return [refusedRow(WHOLE, { why: '法规要用 docx、txt 或 md 文件，一个文件一部', text: name })]
  const read = readLaw(content.lines.join('\n'), name)
  return read.taken
    ? lawRows(read.law.articles, [])
    : [refusedRow(WHOLE, { why: read.why, text: name })]
}

const rowsOf = <T>(rows: readonly RowRead<T>[], titleOf: (item: T) => string): Row[] =>
  rows.map((row) =>
    row.taken
      ? { at: row.at, comparison: 'new', title: titleOf(row.item), why: null, text: '' }
      : refusedRow(row.at, { why: row.why, text: row.text }),
  )

function rosterAlone(content: FileContent): readonly Row[] {
  const read = readRoster(content)
  return read.taken
    ? rowsOf(read.rows, ({ name }) => name)
    : [refusedRow(WHOLE, { why: read.why, text: '' })]
}

/** What a file holds, compared with nothing (只看文件): all that is good counts as new. */
export function alone(kind: ImportKind, content: FileContent, name: string): readonly Row[] {
  if (kind === 'laws') return lawsAlone(content, name)
  if (kind === 'roster') return rosterAlone(content)
  return rowsOf(readQuestions(content), ({ stem }) => stem)
}
