import { command } from '#server/platform'
import { drafts, type QuestionBatch } from '../drafts/store'

/** Gives an import's drafts back to its authors with what was said; doing it again changes nothing. One operation. */
export async function returnBatch({ _id, review }: QuestionBatch): Promise<void> {
  const said = review.decisions.at(-1)
  await drafts.update(
    { import: _id, 'review.state': 'bankReview' },
    { 'review.state': 'returned', 'review.decisions': command.push({ each: [said] }) },
  )
}
