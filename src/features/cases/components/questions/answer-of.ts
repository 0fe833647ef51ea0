import { Refused } from '#cloud'
import type { Answered, Question } from '../../answered-in'

const isAnswered = (data: unknown): data is Answered =>
  typeof data === 'object' && data !== null && 'takeaway' in data

/** How a try to answer ended. */
interface Tried {
  readonly data: { readonly answered: Answered } | undefined
  readonly error: unknown
}

/**
 * What stands as the answer to a question: the first one given, on whatever phone; going through it `again`, the one of
 * this round. Null while it waits for one.
 */
export function answerOf(
  { mine }: Pick<Question, 'mine'>,
  { data, error }: Tried,
  again: boolean,
): Answered | null {
  if (mine !== null && !again) return mine
  if (data) return data.answered
  return error instanceof Refused && isAnswered(error.data) ? error.data : null
}
