import type { BeijingDay } from '#domain/beijing-day'
import type { SearchedLaw, SearchedQuestion } from '#domain/search'

/** What search is given by the areas whose documents it finds (法规, 题库): it can't ask them itself. */
export interface SearchGiven {
  /** The laws that hold on a day with their articles, the highest level first. A few operations for each hundred laws. */
  searchableLaws(day: BeijingDay): Promise<readonly SearchedLaw[]>
  /** Published questions with ids beyond `after`, in their order; none at the end. One operation. */
  searchableQuestions(after: string): Promise<readonly SearchedQuestion[]>
  /** Those of some questions that are published. One operation. */
  searchableOf(ids: readonly string[]): Promise<readonly SearchedQuestion[]>
  /** Questions of which a version was written since. One operation. */
  changedSince(moment: number): Promise<readonly string[]>
  /** Whether a text of a law was imported since. One operation. */
  importedSince(moment: number): Promise<boolean>
}
