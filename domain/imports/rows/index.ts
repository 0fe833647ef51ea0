export { askedOf } from './asked'
export type { CitableLaw } from './cited'
export { type ComparedRow, refusedRow } from './compared'
export { lawRows, withArticles } from './law-rows'
export { passageRows, passagesOf, withPassages } from './passage-rows'
export {
  type Asked,
  type KnownQuestion,
  type QuestionItem,
  questionRows,
  type SaidQuestion,
} from './question-rows'
export { wordsOf } from './same-question'
