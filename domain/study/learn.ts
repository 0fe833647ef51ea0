import { type VoidedQuestions, verdictOf } from '../bank'
import { beijingDayOf } from '../beijing-day'
import { type Card, reviewCard } from './card'
import type { StudySet } from './set'
import { isVoided } from './voided'

/**
 * The cards that the not yet learned answers of a set leave behind, by question. Computed from the snapshot
 * in the set alone, so that doing it twice gives the same cards. Nothing is learned from a wrong key.
 */
export function cardsAfter(set: StudySet, voided: VoidedQuestions = {}): Record<string, Card> {
  const cards: Record<string, Card> = {}
  for (const question of set.questions) {
    const answer = set.answers[question.id]
    if (!answer || set.learned.includes(question.id) || isVoided(question, voided)) continue
    const { right } = verdictOf(question, answer.chosen)
    const card = reviewCard(
      question.card,
      right,
      beijingDayOf(new Date(answer.at)),
      set.rules.retireAfterDays,
    )
    if (card) cards[question.id] = card
  }
  return cards
}
