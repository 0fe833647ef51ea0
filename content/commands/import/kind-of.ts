import type { FileContent } from '#domain/imports'
import { readQuestions } from '#domain/imports/questions'
import { readLaw } from '#domain/library/text'

/** What the console imports; rosters are a liaison's, in the app. */
export type Kind = 'questions' | 'laws'

/** Whether a file holds questions or a law: a law has no question, and hardly a question file reads as a law. */
export function kindOf(content: FileContent, name: string): Kind {
  if (content.kind !== 'lines') return 'questions'
  if (readQuestions(content).some(({ taken }) => taken)) return 'questions'
  return readLaw(content.lines.join('\n'), name).taken ? 'laws' : 'questions'
}
