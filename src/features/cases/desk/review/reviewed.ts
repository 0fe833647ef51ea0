import type { Reply } from '#contract/index'

/** A version under review as reviewers see it. */
export type Reviewed = Reply<'cases', 'review'>
export type ReviewedQuestion = Reviewed['questions'][number]
