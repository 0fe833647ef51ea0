import type { BeijingDay } from '../beijing-day'
import { isDue } from './card'
import type { Shelf } from './compose'
import type { Learner } from './learner'

/** A question to be met again (到期), since when, and whether because its article was renewed (法条已修订). */
export interface Due {
  readonly id: string
  readonly since: BeijingDay
  readonly renewed: boolean
}

type Line = Shelf[number]

/** Whether the article behind a question was renewed after the officer last met it. */
function isRenewed({ id, renewed }: Line, { seen }: Pick<Learner, 'seen'>): boolean {
  const met = seen[id]
  return met !== undefined && renewed !== undefined && met < renewed
}

/**
 * What an officer should meet again: mistakes whose day has come, and what was learned by the old text of a law. Only
 * what the bank offers: a question that waits to be confirmed is nobody's.
 */
export function dueOn(
  shelf: Shelf,
  learner: Pick<Learner, 'cards' | 'seen'>,
  today: BeijingDay,
): Due[] {
  return shelf.flatMap((line): Due[] => {
    const { id } = line
    if (line.renewed && isRenewed(line, learner))
      return [{ id, since: line.renewed, renewed: true }]
    const card = learner.cards[id]
    return card && isDue(card, today) ? [{ id, since: card.due ?? today, renewed: false }] : []
  })
}

/** Of what was due when a day began, how many have not been learned from since. */
export const stillDue = (
  due: readonly string[],
  { seen }: Pick<Learner, 'seen'>,
  day: BeijingDay,
): number => due.filter((id) => (seen[id] ?? '') < day).length
