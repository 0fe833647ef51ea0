import { type QuestionRule, when } from './finding'
import { lengthOf } from './plain'
import { shouts } from './voice'

const LEAST = 2
const MOST = 6

/** A topic is a word or two, said quietly. */
export const topic: QuestionRule = ({ topic: said }) => [
  ...when(
    lengthOf(said) < LEAST || lengthOf(said) > MOST,
    `topic of ${lengthOf(said)} characters, ${LEAST} to ${MOST}: ${said}`,
  ),
  ...shouts([said]),
]
