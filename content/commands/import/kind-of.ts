import type { FileContent, ImportKind } from '#domain/imports'
import { readQuestions } from '#domain/imports/questions'
import { readRoster } from '#domain/imports/roster'
import { readLaw } from '#domain/library/text'

const namesPeople = (content: FileContent): boolean => {
  const read = readRoster(content)
  return read.taken && read.rows.some(({ taken }) => taken)
}

/** Whether a file holds questions, a law or a roster: a law and a roster have no question; what is none is called questions. */
export function kindOf(content: FileContent, name: string): ImportKind {
  if (readQuestions(content).some(({ taken }) => taken)) return 'questions'
  if (content.kind !== 'lines') return namesPeople(content) ? 'roster' : 'questions'
  return readLaw(content.lines.join('\n'), name).taken ? 'laws' : 'questions'
}
