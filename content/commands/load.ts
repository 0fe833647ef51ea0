import type { LawVersion, Question } from '#domain/bank'
import { CONTENT_FOLDER } from './folder'
import { readBank } from './read-bank'

/**
 * The laws and questions of this checkout, for the code that publishes them.
 * @throws when a file does not have the format; `npm run content -- check` tells all of it
 */
export function loadBank(folder = CONTENT_FOLDER): {
  readonly laws: readonly LawVersion[]
  readonly questions: readonly Question[]
} {
  const { bank, unreadable } = readBank(folder)
  const [first] = unreadable
  if (first) throw new Error(`${first.file} ${first.id}: ${first.what}`)
  return {
    laws: bank.laws.map(({ item }) => item),
    questions: bank.questions.map(({ item }) => item),
  }
}
