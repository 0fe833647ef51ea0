import { type Citation, citationKey, type LawVersion } from '../law'
import type { Question } from '../question'
import { calculated, fromNowhere } from './calculation'
import { type Asked, when } from './finding'
import type { ArticleTexts, LawTexts } from './law-text'
import { quantitiesOf, spansOf } from './quantity'

const absent = (article: string): string => `article ${article} is not in the law's text`

/** What a text says in numbers: each quantity, and which two of them are the ends of one span. */
const numbersIn = (text: string): string[] => [...quantitiesOf(text), ...spansOf(text)]

/** The numbers stated that are not among these. */
const beyond = (stated: readonly string[], known: ReadonlySet<string>): string[] =>
  stated.flatMap(numbersIn).filter((quantity) => !known.has(quantity))

const missing = (stated: readonly string[], where: readonly string[]): string[] =>
  beyond(stated, new Set(where.flatMap(numbersIn)))

/** A question with what the comparison has to know of it. */
export type AskedOfText = Asked & Pick<Question, 'seeAlso' | 'calculation'>

/** A true statement says what is right in its stem, everything else in its options. */
const answersOf = ({ type, stem, options }: Asked): string[] => {
  const right = options.filter((option) => option.right).map(({ text }) => text)
  return type === 'judgement' && right[0] === '对' ? [stem] : right
}

/** What a question tells after the answer: the notes on wrong options, the takeaway, the reason. */
const toldBy = ({ options, takeaway, reason }: Asked): string[] => [
  ...options.map(({ note = '' }) => note),
  takeaway,
  reason,
]

/** Quantities a question holds for true, with no ground in the articles, the facts or its calculation. */
function unfounded(question: AskedOfText, law: readonly string[], facts: string): string[] {
  const { stem, calculation = '' } = question
  const grounds = [...[...law, facts].flatMap(numbersIn), ...calculated(calculation)]
  return [
    ...beyond(answersOf(question), new Set(grounds)),
    ...beyond(toldBy(question), new Set([...grounds, ...numbersIn(stem)])),
  ]
}

/**
 * The cited article exists in the official text, and every number with a unit that the question holds for true has
 * its source: what is right stands in the article, in one of `seeAlso` or in the calculation the question carries;
 * what is told of it may repeat the facts of the stem (一辆 9 座的车) besides. A calculation takes what it counts with
 * from the same articles and facts.
 * @param facts what right numbers may come from besides: what a case tells
 */
export function questionAgainstText(question: AskedOfText, texts: LawTexts, facts = ''): string[] {
  const articles = texts.get(citationKey(question.citation))
  if (articles === undefined) return []
  const cited = [question.citation.article, ...(question.seeAlso ?? [])]
  const law = cited.map((article) => articles.get(article) ?? '')
  return [
    ...cited.filter((article) => !articles.has(article)).map(absent),
    ...[...new Set(unfounded(question, law, facts))].map(
      (quantity) => `${quantity} does not stand in article ${cited.join(', ')}`,
    ),
    ...fromNowhere(question.calculation ?? '', [...law, question.stem]).map(
      (quantity) => `the calculation takes ${quantity} from nowhere`,
    ),
  ]
}

/**
 * What is said of one article: it exists, and the numbers said stand there or among the facts.
 * @param facts what the numbers of a case may come from instead
 */
export function claimAgainstText(
  { article, ...law }: Citation,
  claim: string,
  facts: string,
  texts: LawTexts,
): string[] {
  const articles = texts.get(citationKey(law))
  if (articles === undefined) return []
  const text = articles.get(article)
  if (text === undefined) return [absent(article)]
  return missing([claim], [text, facts]).map(
    (quantity) => `${quantity} does not stand in ${citationKey(law)} ${article}`,
  )
}

/** The law's end and the numbers of its key points agree with the official text. */
export function lawAgainstText(law: LawVersion, texts: LawTexts): string[] {
  const articles = texts.get(citationKey(law))
  return articles === undefined ? [] : [...end(law, articles), ...points(law, articles)]
}

const end = (law: LawVersion, articles: ArticleTexts): string[] => {
  const last = Math.max(
    ...[...articles.keys()].map((of) => Number.parseInt(of.replace(/^i/, ''), 10)),
  )
  return when(last !== law.articles, `the law's text ends at article ${last}, not ${law.articles}`)
}

const points = (law: LawVersion, articles: ArticleTexts): string[] =>
  Object.entries(law.points).flatMap(([article, point]) => {
    const text = articles.get(article)
    if (text === undefined) return [absent(article)]
    return missing([point.replaceAll('**', '')], [text]).map(
      (quantity) => `key point ${article}: ${quantity} does not stand in the article`,
    )
  })
