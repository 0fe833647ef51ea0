import { verdictOf } from '../bank'
import { beijingDayOf } from '../beijing-day'
import { type Card, reviewCard } from './card'
import type { StudySet } from './set'

/**
 * The cards that the not yet learned answers of a set leave behind, by question. Computed from the snapshot
 * in the set alone, so that doing it twice gives the same cards.
 */
export function cardsAfter(set: StudySet): Record<string, Card> {
  const cards: Record<string, Card> = {}
  for (const question of set.questions) {
    const answer = set.answers[question.id]
    if (!answer || set.learned.includes(question.id)) continue
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
