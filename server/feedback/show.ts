import type { Reply } from '#contract/index'
import type { FeedbackMessage } from './store'

/** A message to its sender; who answered is the office, not a person. */
export const showMessage = ({
  _id,
  kind,
  text,
  at,
  answer,
}: FeedbackMessage): Reply<'feedback', 'send'> => ({
  id: _id,
  kind,
  text,
  at,
  answer: answer && { text: answer.text, at: answer.at },
})
