export { articleName, numeral } from './article-name'
export { chosenAfter } from './chosen-after'
export { hasArticle } from './has-article'
export { judge } from './judge'
export {
  type Citation,
  citationKey,
  LAW_LEVELS,
  type LawLevel,
  type LawVersion,
  LEVEL_NAMES,
} from './law'
export { mayChoose } from './may-choose'
export { inOptionOrder, optionOrder } from './option-order'
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
export type { CitedArticle, Snapshot } from './snapshot'
export { type Verdict, verdictOf } from './verdict'
