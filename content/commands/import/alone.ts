import type { FileContent } from '#domain/imports'
import { readQuestions } from '#domain/imports/questions'
import { type ComparedRow, lawRows, refusedRow } from '#domain/imports/rows'
import { readLaw } from '#domain/library/text'
import type { Kind } from './kind-of'

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

/** What a file holds, compared with nothing (只看文件): all that is good counts as new. */
export function alone(kind: Kind, content: FileContent, name: string): readonly Row[] {
  if (kind === 'laws') return lawsAlone(content, name)
  return readQuestions(content).map((row) =>
    row.taken
      ? { at: row.at, comparison: 'new', title: row.item.stem, why: null, text: '' }
      : refusedRow(row.at, { why: row.why, text: row.text }),
  )
}
