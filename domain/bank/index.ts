export { articleName, numeral } from './article-name'
export { chosenAfter } from './chosen-after'
export type { QuestionContent } from './content'
export {
  counted,
  type ItemAnswer,
  type ItemFigures,
  inBankOrder,
} from './figures'
export {
  type Looked,
  QUESTION_FLAWS,
  QUESTION_REMARKS,
  type QuestionFlaw,
  type QuestionRemark,
} from './flaw'
export { hasArticle } from './has-article'
export { judge } from './judge'
export { keyChanged } from './key-changed'
export { keyFits } from './key-fits'
export {
  type Citation,
  citationKey,
  LAW_LEVELS,
  type LawLevel,
  type LawVersion,
  LEVEL_NAMES,
  PENDING,
} from './law'
export { mayChoose } from './may-choose'
export { onShelf, type Renewal, type Shelved } from './offered'
export { marked, optionsOfType, YES_NO } from './option-edits'
export { inOptionOrder, optionOrder } from './option-order'
export {
  DOMAIN_NAMES,
  DOMAINS,
  type Domain,
  type Option,
  QUESTION_TYPES,
  type Question,
  type QuestionType,
  TYPE_NAMES,
} from './question'
export type { BankRules } from './rules'
export type { ShelfLine } from './shelf-line'
export type { CitedArticle, Snapshot } from './snapshot'
export { type Verdict, verdictOf } from './verdict'
export type { Voided, VoidedQuestions } from './voided'
