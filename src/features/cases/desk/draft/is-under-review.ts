import type { CaseStep } from '#domain/cases'
import type { DraftShown } from './draft'

/** Whether others look at it just now: then nobody writes. */
export const isUnderReview = (
  shown: DraftShown | undefined,
): shown is DraftShown & { readonly state: CaseStep } =>
  shown?.state === 'unitReview' || shown?.state === 'lawReview'
