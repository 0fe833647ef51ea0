import { drafts, type QuestionDraft } from '../drafts/store'
import { putIntoBank } from '../published/publish'
import { shelve } from '../published/shelve'
import { lineOf } from '../shelf-line'

/** The line a draft has on the shelf once it is published. */
export const shelfLineOf = ({ question, content }: QuestionDraft) =>
  lineOf({ id: question, ...content })

/**
 * Puts one draft that passed into the bank and then on the shelf. A crash between heals when the decision is sent
 * again, or at the timer's next turn. Nine operations for a new question.
 */
export async function publishOne(draft: QuestionDraft, now: Date): Promise<void> {
  if ((await putIntoBank([draft], now)).has(draft._id)) return
  await shelve([shelfLineOf(draft)])
  await drafts.update({ _id: draft._id }, { publishing: false })
}
