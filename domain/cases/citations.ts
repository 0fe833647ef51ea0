import type { Citation } from '../bank'
import type { CaseText } from './case'

/** All that a case cites (引用), in the order of the page. */
export const citationsOf = ({ basis, procedure, questions }: CaseText): Citation[] => [
  ...basis.map(({ citation }) => citation),
  ...procedure.flatMap(({ citation }) => citation ?? []),
  ...questions.map(({ citation }) => citation),
]
