import { type Citation, citationKey } from '../bank'

/**
 * The natural id of an article, by which cases are related.
 * @example articleKey({ law: 'highway', version: '2017', article: '50' }) // 'highway@2017#50'
 */
export const articleKey = (citation: Citation): string =>
  `${citationKey(citation)}#${citation.article}`
