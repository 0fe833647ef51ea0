import {
  ASKED_RULES,
  answerKeyFrom,
  citationFaults,
  claimAgainstText,
  type LawShelf,
  type LawTexts,
  questionAgainstText,
} from '../../bank/check'
import type { InventedCase } from './found'

/** Beneath a clip three options are seen without scrolling (look 08-case). */
const LEAST_OPTIONS = 3
const QUESTION_RULES = [...ASKED_RULES, answerKeyFrom(LEAST_OPTIONS)]

/** Basis and procedure rest on what can be cited, and the questions are sound ones (house law 9). */
export const underLaw = ({ text }: InventedCase, laws: LawShelf): string[] => [
  ...[...text.basis, ...text.procedure].flatMap(({ citation }) =>
    citation === null ? [] : citationFaults(citation, laws),
  ),
  ...text.questions.flatMap((question) =>
    QUESTION_RULES.flatMap((rule) => rule(question, laws)).map((what) => `${question.id}: ${what}`),
  ),
]

/**
 * Where the official texts are at hand: each article cited is there, and the numbers told of it stand in it or among
 * the facts of the case.
 */
export const againstTexts = ({ text }: InventedCase, texts: LawTexts): string[] => [
  ...text.basis.flatMap(({ citation, says }) =>
    claimAgainstText(citation, says, text.facts, texts),
  ),
  ...text.procedure.flatMap(({ citation, when }) =>
    citation === null ? [] : claimAgainstText(citation, when, text.facts, texts),
  ),
  ...text.questions.flatMap((question) =>
    // What a case asks is always something met on the road, so that numbers of the stem are its facts.
    questionAgainstText(question, texts, question.stem).map((what) => `${question.id}: ${what}`),
  ),
]
