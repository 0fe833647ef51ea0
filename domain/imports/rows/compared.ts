import type { Difference } from '../import'
import type { Comparison, FilePlace } from '../row-read'

/** A row of a file compared with what is there (比对过的行). */
export interface ComparedRow<T> {
  readonly at: FilePlace
  readonly comparison: Comparison
  /** What a person calls it: a stem, an article, a name. */
  readonly title: string
  /** What stands there. */
  readonly text: string
  /** Why it is refused; null unless it is. */
  readonly why: string | null
  /** What should be added later; it is taken all the same. */
  readonly hint: string | null
  readonly differs: readonly Difference[]
  /** What taking it over does; null where there is nothing to do. */
  readonly item: T | null
}

/** A row that is not taken, and why. */
export const refusedRow = (
  at: FilePlace,
  { title = '', why, text }: { title?: string; why: string; text: string },
): ComparedRow<never> => ({
  ...{ at, comparison: 'refused', title, text, why, hint: null, differs: [], item: null },
})
