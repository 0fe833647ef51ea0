import { mayChoose } from '../bank'
import type { Answers } from './attempt'
import type { PaperQuestion } from './sitting'

/** Whether answers name questions of the sitting and places they have, several only where several may be right. */
export function fitsPaper(
  questions: readonly Pick<PaperQuestion, 'id' | 'type' | 'options'>[],
  answers: Answers,
): boolean {
  const byId = new Map(questions.map((question) => [question.id, question]))
  return Object.entries(answers).every(([id, { chosen }]) => {
    const question = byId.get(id)
    return question !== undefined && mayChoose(question, chosen)
  })
}
