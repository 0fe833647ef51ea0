import { command } from '#server/platform'
import { type PublishedQuestion, questions } from '../store'

/** Says of a question that it must be rewritten (退回改写), by whom and why. One operation; false when it was changed meanwhile. */
export async function sendBack(
  { _id, version }: PublishedQuestion,
  rewrite: NonNullable<PublishedQuestion['rewrite']>,
): Promise<boolean> {
  return (await questions.update({ _id, version }, { rewrite: command.set(rewrite) })) > 0
}
