import { when } from '../../bank/check'
import { type CaseRule, lengthOfClip } from './found'

/** One has to know the scene before one is asked, and to see what comes of it. Seconds. */
const AFTER_BEGINNING = 4
const BEFORE_END = 3
/** Below this two stops read as one. */
const APART = 5

/** The moments (转折点) at which the clip stops: one at least, inside of it, apart from each other. */
export const moments: CaseRule = (found) => {
  const last = lengthOfClip(found) - BEFORE_END
  const at = found.lesson.text.questions
    .flatMap((question) => question.at ?? [])
    .toSorted((a, b) => a - b)
  return [
    ...when(at.length === 0, 'no question stops the clip'),
    ...at.flatMap((moment, place) => [
      ...when(
        moment < AFTER_BEGINNING || moment > last,
        `a moment at ${moment} s, between ${AFTER_BEGINNING} and ${last.toFixed(1)} s`,
      ),
      ...when(
        moment - (at[place - 1] ?? Number.NEGATIVE_INFINITY) < APART,
        `a moment at ${moment} s, less than ${APART} s after the one before`,
      ),
    ]),
  ]
}
