import type { UseCases } from '#server/platform'
import { findWith } from './find'
import type { SearchGiven } from './given'

export type { SearchGiven } from './given'
export { keepIndex } from './keep-index'
export { noteChanged } from './note-changed'

/** Searching laws and questions (检索). What is found belongs to other areas, which give it. */
export const searchWith = (given: Pick<SearchGiven, 'searchableOf'>): UseCases<'search'> => ({
  find: findWith(given),
})
