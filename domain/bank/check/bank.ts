import { citationKey, type LawVersion } from '../law'
import type { Question } from '../question'
import { lawAgainstText, questionAgainstText } from './against-text'
import { answerKey } from './answer-key'
import { ASKED_RULES } from './asked'
import { calculation } from './calculation'
import { namedAfterArticle, seeAlso } from './citation'
import { duplicateIds, duplicateStems, nearDuplicateStems } from './duplicates'
import type { BankRule, Entry, Finding, QuestionRule } from './finding'
import type { LawTexts } from './law-text'
import { duplicateLaws, lawRules } from './laws'
import { giveAways, numberAskers, positions, situations, verdicts } from './shares'
import { topic } from './topic'

const QUESTION_RULES: readonly QuestionRule[] = [
  ...ASKED_RULES,
  seeAlso,
  namedAfterArticle,
  answerKey,
  calculation,
  topic,
]
const BANK_RULES: readonly BankRule[] = [
  duplicateIds,
  duplicateStems,
  nearDuplicateStems,
  positions,
  verdicts,
  giveAways,
  situations,
  numberAskers,
]

/** The bank as its files hold it (题库). */
export interface Bank {
  readonly laws: readonly Entry<LawVersion>[]
  readonly questions: readonly Entry<Question>[]
}

const about = (file: string, id: string, said: readonly string[]): Finding[] =>
  said.map((what) => ({ file, id, what }))

/**
 * Every rule over every law and question (题库检查).
 * @param texts the official texts at hand; without them the numbers are not compared
 */
export function checkBank({ laws, questions }: Bank, texts: LawTexts): Finding[] {
  const shelf = new Map(laws.map(({ item }) => [citationKey(item), item]))
  return [
    ...duplicateLaws(laws),
    ...laws.flatMap((law) =>
      about(law.file, citationKey(law.item), [
        ...lawRules(law.item),
        ...lawAgainstText(law.item, texts),
      ]),
    ),
    ...questions.flatMap((entry) =>
      about(entry.file, entry.item.id, [
        ...QUESTION_RULES.flatMap((rule) => rule(entry.item, shelf)),
        ...questionAgainstText(entry.item, texts),
      ]),
    ),
    ...BANK_RULES.flatMap((rule) => rule(questions)),
  ]
}
