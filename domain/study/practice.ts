import type { BeijingDay } from '../beijing-day'
import { shuffle } from '../lot'
import { isDue } from './card'
import type { Picked, Shelf } from './compose'
import type { Learner } from './learner'

interface Wish {
  /** What the bank offers within the chosen law or domain. */
  readonly shelf: Shelf
  readonly learner: Learner
  readonly open: ReadonlySet<string>
  readonly today: BeijingDay
  readonly size: number
  readonly seed: string
  /** Also what was never met (赛前练习). */
  readonly fresh?: boolean
}

/**
 * A set of practice (练习): due mistakes, then mistakes not yet understood, then what was answered before,
 * longest ago first. New questions stay for the daily sets, unless they are asked for: then they come before what
 * was answered.
 */
export function composePractice({
  shelf,
  learner,
  open,
  today,
  size,
  seed,
  fresh = false,
}: Wish): Picked[] {
  const rank = (id: string): number => {
    const card = learner.cards[id]
    if (card && isDue(card, today)) return 0
    return card && !card.understood ? 1 : 2
  }
  const known = shelf.filter(({ id }) => !open.has(id) && (fresh || learner.seen[id] !== undefined))
  return shuffle(known, seed)
    .toSorted(
      (a, b) =>
        rank(a.id) - rank(b.id) ||
        (learner.seen[a.id] ?? '').localeCompare(learner.seen[b.id] ?? ''),
    )
    .slice(0, size)
    .map(({ id }) => ({ id, source: learner.cards[id] ? 'due' : 'new' }))
}
