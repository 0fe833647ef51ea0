export { articleName, numeral } from './article-name'
export { hasArticle } from './has-article'
export { judge } from './judge'
export { type Citation, citationKey, type LawVersion } from './law'
export {
  DOMAIN_NAMES,
  DOMAINS,
  type Domain,
  type Option,
  QUESTION_TYPES,
  type Question,
  type QuestionType,
} from './question'
export type { ShelfLine } from './shelf-line'
