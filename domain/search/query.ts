import { numberOf } from '../bank/check'
import { termsOf } from './terms'

/** What somebody looks for (检索词), taken apart. */
export interface Query {
  /** The number of an article: `56`, `10-1`, `i4`; null where none is named. */
  readonly article: string | null
  /** The rest as it was written, without spaces and marks; empty where only a number was asked for. */
  readonly phrase: string
  /** The rest in words. */
  readonly terms: readonly string[]
}

const NUMERAL = '[零〇一二两三四五六七八九十百\\d]+'
const ARTICLE = new RegExp(`第?(${NUMERAL})条(?:之([一二三四五六七八九十\\d]+))?`)
const ITEM = new RegExp(`第[(（](${NUMERAL})[)）]项`)
/** A number alone, or behind a law's name: 处罚法56. */
const BARE = /(?:^|(?<=[法例定则章标准]))(\d{1,4})(?:-(\d{1,2}))?$/
/** 《 and 》, punctuation and spaces; a point within a number stays. */
const BETWEEN = /(?!(?<=\d)\.(?=\d))[^\p{L}\p{N}]+/u

const named = (main: string, addition: string | undefined): string =>
  addition === undefined ? `${numberOf(main)}` : `${numberOf(main)}-${numberOf(addition)}`

function articleIn(text: string): { readonly article: string | null; readonly rest: string } {
  const item = ITEM.exec(text)
  if (item?.[1]) return { article: `i${numberOf(item[1])}`, rest: text.replace(item[0], ' ') }
  const found = ARTICLE.exec(text) ?? BARE.exec(text.trim())
  if (!found?.[1]) return { article: null, rest: text }
  return { article: named(found[1], found[2]), rest: text.replace(found[0], ' ') }
}

/**
 * Takes apart what was typed: the number of an article in any writing, and words.
 * @example readQuery('处罚法第五十六条') // { article: '56', phrase: '处罚法', terms: ['处罚', '法'] }
 */
export function readQuery(typed: string): Query {
  const { article, rest } = articleIn(typed.normalize('NFKC').toLowerCase())
  const parts = rest.split(BETWEEN).filter((part) => part !== '')
  return { article, phrase: parts.join(''), terms: [...new Set(parts.flatMap(termsOf))] }
}
