import type { LetGo } from '#server/org'
import type { Importings } from './kind'
import { lawsImporting } from './kinds/laws'
import { questionsImporting } from './kinds/questions'
import { rosterImportingWith } from './kinds/roster'

/** How each kind is imported; a roster lets the identities of those go who left. */
export const importingsWith = (letGo: readonly LetGo[]): Importings => ({
  questions: questionsImporting,
  laws: lawsImporting,
  roster: rosterImportingWith(letGo),
})
