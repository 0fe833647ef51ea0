import { type Citation, citationKey, type LawVersion } from '../law'
import type { Question } from '../question'
import { type Asked, when } from './finding'
import type { ArticleTexts, LawTexts } from './law-text'
import { quantitiesOf } from './quantity'

const missing = (stated: readonly string[], where: readonly string[]): string[] => {
  const stands = new Set(where.flatMap(quantitiesOf))
  return stated.flatMap(quantitiesOf).filter((quantity) => !stands.has(quantity))
}

/** A question with what the comparison has to know of it. */
export type AskedOfText = Asked & Pick<Question, 'situation' | 'seeAlso'>

/** What a question holds for true: its right options, the notes on wrong ones, the reason. */
const claimsOf = ({ options, reason }: Asked): string[] => [
  ...options.map(({ right, text, note = '' }) => (right ? text : note)),
  reason,
]

/** A true statement's own numbers are claims as well, unless they are facts of a situation (80 米外的仓库). */
const isTrueStatement = ({ type, situation, options }: AskedOfText): boolean =>
  type === 'judgement' && !situation && options[0]?.right === true

/**
 * The cited article exists in the official text, and every number with a unit that the question holds for true
 * stands there, in an article of `seeAlso`, or among the facts of its own stem.
 */
export function questionAgainstText(question: AskedOfText, texts: LawTexts): string[] {
  const articles = texts.get(citationKey(question.citation))
  if (articles === undefined) return []
  const cited = [question.citation.article, ...(question.seeAlso ?? [])]
  const absent = cited.filter((article) => !articles.has(article))
  const law = cited.map((article) => articles.get(article) ?? '')
  const claims = missing(claimsOf(question), [...law, question.stem])
  const stated = isTrueStatement(question) ? missing([question.stem], law) : []
  return [
    ...absent.map((article) => `article ${article} is not in the law's text`),
    ...[...new Set([...claims, ...stated])].map(
      (quantity) => `${quantity} does not stand in article ${cited.join(', ')}`,
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
  if (text === undefined) return [`article ${article} is not in the law's text`]
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
  const last = Math.max(...[...articles.keys()].map((article) => Number.parseInt(article, 10)))
  return when(last !== law.articles, `the law's text ends at article ${last}, not ${law.articles}`)
}

const points = (law: LawVersion, articles: ArticleTexts): string[] =>
  Object.entries(law.points).flatMap(([article, point]) => {
    const text = articles.get(article)
    if (text === undefined) return [`article ${article} is not in the law's text`]
    return missing([point.replaceAll('**', '')], [text]).map(
      (quantity) => `key point ${article}: ${quantity} does not stand in the article`,
    )
  })
