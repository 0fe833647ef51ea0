/** What keeps a question from being handed in (不能提交): each would teach something wrong or could not be answered. */
export const QUESTION_FLAWS = [
  'stem',
  'key',
  'citation',
  'seeAlso',
  'equalOptions',
  'bannedOption',
  'byLetter',
  'sameStem',
  'overtaken',
] as const
export type QuestionFlaw = (typeof QUESTION_FLAWS)[number]

/** What its author should look at (建议), and its reviewer decides about. */
export const QUESTION_REMARKS = [
  'reason',
  'takeaway',
  'notes',
  'noPoint',
  'tooLong',
  'topic',
  'voice',
  'nearStem',
] as const
export type QuestionRemark = (typeof QUESTION_REMARKS)[number]

/** What there is to say of a question (检查结果). */
export interface Looked {
  readonly flaws: readonly QuestionFlaw[]
  readonly remarks: readonly QuestionRemark[]
}
