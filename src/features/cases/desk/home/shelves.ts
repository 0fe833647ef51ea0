import type { CaseState } from '#domain/cases'

/** What an editor's cases are looked through by: 全部, 在写, 在审, 已发布, 已撤下. */
export type Shelf = 'all' | 'writing' | 'reviewing' | 'published' | 'withdrawn'

export const SHELVES: Readonly<Record<Shelf, readonly CaseState[]>> = {
  all: ['draft', 'returned', 'unitReview', 'lawReview', 'published', 'shared', 'withdrawn'],
  writing: ['draft', 'returned'],
  reviewing: ['unitReview', 'lawReview'],
  published: ['published', 'shared'],
  withdrawn: ['withdrawn'],
}
