import { hasArticle } from '../has-article'
import { type Citation, citationKey, type LawVersion } from '../law'
import { type AskedRule, type LawShelf, type QuestionRule, when } from './finding'

/** 第十条 is `10`, 第十条之一 is `10-1`, 第（四）项 of a 规范性文件 is `i4`. */
const ARTICLE = /^([1-9]\d{0,3}(-[1-9]\d?)?|i[1-9]\d?)$/

/**
 * What is wrong with an article's number in a law; nothing when it can exist.
 * @example articleFault('90', law) // '《行政处罚法》 ends at article 86, there is no 90'
 */
export function articleFault(article: string, law: LawVersion): string | null {
  if (!ARTICLE.test(article)) return `article "${article}" is no article number`
  if (hasArticle(law.articles, article)) return null
  return `《${law.shortName}》 ends at article ${law.articles}, there is no ${article}`
}

/** What is cited is a known law's version and an article within it that has a key point (house law 9). */
export function citationFaults(cited: Citation, laws: LawShelf): string[] {
  const key = citationKey(cited)
  const law = laws.get(key)
  if (law === undefined) {
    const known = [...laws.values()].some((other) => other.law === cited.law)
    return [known ? `${key}: unknown version of the law` : `${key}: unknown law`]
  }
  const fault = articleFault(cited.article, law)
  if (fault !== null) return [fault]
  return when(!Object.hasOwn(law.points, cited.article), `no key point for ${key} ${cited.article}`)
}

/** A question rests on what can be cited. */
export const citation: AskedRule = ({ citation: cited }, laws) => citationFaults(cited, laws)

/** Further articles lie in the same law, each named once and none the cited one. */
export const seeAlso: QuestionRule = ({ citation: cited, seeAlso: further = [] }, laws) => {
  const law = laws.get(citationKey(cited))
  const faults = law ? further.map((article) => articleFault(article, law)) : []
  const named = new Set([cited.article, ...further])
  return [
    ...faults.filter((fault) => fault !== null),
    ...when(named.size <= further.length, 'seeAlso names an article twice'),
  ]
}

/** An id names its article, so that a list of ids reads as a list of what is covered. */
export const namedAfterArticle: QuestionRule = ({ id, citation: cited }) =>
  when(
    !/-[a-z]$/.test(id) || id.slice(0, -2) !== `${cited.law}-${cited.article}`,
    `the id should be ${cited.law}-${cited.article}- and a letter`,
  )
