import { verdictOf } from '../bank'
import { beijingDayOf } from '../beijing-day'
import type { StudySet } from './set'

/** The mistakes a set turned into understood ones (弄懂): answered right on a later day than they were made. */
export function newlyUnderstood(set: StudySet): string[] {
  return set.questions.flatMap((question) => {
    const answer = set.answers[question.id]
    const { card } = question
    if (!answer || !card || card.understood) return []
    const later = beijingDayOf(new Date(answer.at)) > card.last
    return later && verdictOf(question, answer.chosen).right ? [question.id] : []
  })
}
