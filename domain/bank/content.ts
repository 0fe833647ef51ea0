import type { Question } from './question'

/** What people write of a question (题目内容): all of it but the id it has in the bank. */
export type QuestionContent = Omit<Question, 'id'>
