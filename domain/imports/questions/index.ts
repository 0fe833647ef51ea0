export type { ImportedOption, ImportedQuestion, WrittenCitation } from './imported'
export { readQuestions } from './read-questions'
export {
  NO,
  type QuestionColumn,
  questionColumns,
  type SheetQuestion,
  TYPE_NAMES,
  YES,
} from './sheet/columns'
export { DIFFICULTY_NAMES } from './words/difficulty'
