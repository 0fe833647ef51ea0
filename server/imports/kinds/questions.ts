import { createHash } from 'node:crypto'
import type { FileContent } from '#domain/imports'
import { readQuestions } from '#domain/imports/questions'
import {
  askedOf,
  type ComparedRow,
  type QuestionItem,
  questionRows,
  wordsOf,
} from '#domain/imports/rows'
import { type ImportOf, knownQuestions, showImport, stageDrafts } from '#server/bank'
import { lawIndex } from '#server/library'
import type { Found, Importing } from '../kind'
import type { ImportFile, StagedRow } from '../store'

const NAMED = 20

const digest = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, NAMED)

/** A draft under a natural id: the same question has it again, whatever file it comes in (house law 3). */
function itemOf({ question, base, content }: QuestionItem) {
  if (question === null) {
    const id = `iq-${digest(wordsOf(content))}`
    return { kind: 'question' as const, draft: `d-${id}`, question: id, base, content }
  }
  const draft = `d-${question}-${base}-${digest(JSON.stringify(content)).slice(0, 8)}`
  return { kind: 'question' as const, draft, question, base, content }
}

const staged = (row: ComparedRow<QuestionItem>): StagedRow => ({
  ...row,
  item: row.item && itemOf(row.item),
})

/** One operation for the law index, and one for each thousand questions and drafts. */
async function find(content: FileContent): Promise<Found> {
  const read = readQuestions(content)
  const [laws, known] = await Promise.all([lawIndex(), knownQuestions()])
  const asked = read.map((row) => (row.taken ? { ...row, item: askedOf(row.item, laws) } : row))
  return { rows: questionRows(asked, known).map(staged), laws: [], notes: [] }
}

const importOf = (file: ImportFile, now: Date): ImportOf => ({
  import: file._id,
  title: file.name,
  officer: { _id: file.by, name: file.byName, path: file.path },
  now,
})

/** Questions (题目) become drafts of the bank, seen by nobody before all of them are there. */
export const questionsImporting: Importing = {
  rowsAtOnce: 200,
  find,
  begin: async () => undefined,
  /** Three operations for each hundred. */
  async portion(file, { rows }, now) {
    const drafts = rows.flatMap(({ at, item }) =>
      item?.kind === 'question' ? [{ ...item, at }] : [],
    )
    await stageDrafts(importOf(file, now), drafts)
  },
  /** One operation. */
  async end(file, now) {
    await showImport(importOf(file, now), file.of)
  },
}
