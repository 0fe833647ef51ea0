import type { UseCases } from '#server/platform'
import type { KeptQuestion, ReadingGiven, RenewingGiven } from './given'
import { articleWith } from './reading/article'
import { lawWith } from './reading/law'
import { list } from './reading/list'
import { confirmWith } from './renewing/confirm'
import { flaggedWith } from './renewing/flagged'
import { rewriteWith } from './renewing/rewrite'

export { type Cited, cite } from './cite'
export { lawIndex } from './law-index'
export { citableLaws, lawNames, lawPeriods } from './law-names'
export { lawVersionsOf } from './law-versions-of'
export { publishLaws } from './publish-laws'
export { importedSince, searchableLaws } from './searchable-laws'
export type { LawTextFile } from './store'
export { keepLawText, lawTextOf } from './texts'

/**
 * The law library (法规库). Questions and cases build on it, so it is given what it shows of them, and what a confirmation
 * does to the bank.
 */
export const libraryWith = <Q extends KeptQuestion>(
  given: ReadingGiven & RenewingGiven<Q>,
): UseCases<'library'> => ({
  list,
  law: lawWith(given),
  article: articleWith(given),
  flagged: flaggedWith(given),
  confirm: confirmWith(given),
  rewrite: rewriteWith(given),
})
