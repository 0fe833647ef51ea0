import type { Flow, Review } from './review'

/** Somebody who writes on it becomes one of its authors, for good. */
export const withAuthor = <S extends string>(review: Review<S>, author: string): Review<S> =>
  review.authors.includes(author) ? review : { ...review, authors: [...review.authors, author] }

/** Whether it may be written on and handed in: not while somebody reviews it. */
export const isWithAuthors = <S extends string>({ state }: Review<S>): boolean =>
  state === 'draft' || state === 'returned' || state === 'passed'

/** Hands in the next version (提交审核): to the first step; undefined while the one before is under review. */
export function handIn<S extends string>(review: Review<S>, flow: Flow<S>): Review<S> | undefined {
  const [first] = flow
  if (!first || !isWithAuthors(review)) return undefined
  return { ...review, state: first.name, version: review.version + 1 }
}

/** Takes back what is under review (撤回提交), to go on writing; undefined where nothing is. */
export const takeBack = <S extends string>(review: Review<S>): Review<S> | undefined =>
  isWithAuthors(review) ? undefined : { ...review, state: 'returned' }
