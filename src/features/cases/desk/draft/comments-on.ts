import type { Comment, DraftShown } from './draft'

/** What reviewers said of the version that was handed in last. */
export const commentsOn = (shown: DraftShown | undefined): readonly Comment[] =>
  shown ? shown.comments.filter(({ version }) => version === shown.version) : []
