import type { UseCase } from '#server/platform'
import { keepDraft } from './keep-draft'

/** Keeps a draft of an exam (考试方案). At most seven operations. */
export const draft: UseCase<'exam', 'draft'> = (call, { own, ...input }) =>
  keepDraft(call, input, { exam: own, round: null })
