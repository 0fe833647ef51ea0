import type { BeijingDay } from '../beijing-day'
import { shuffle } from '../lot'
import { type Picked, pickedDue, type Shelf } from './compose'
import { dueOn } from './due'
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
 * A set of practice (练习): due mistakes and renewed articles, then mistakes not yet understood, then what was answered before,
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
  const due = new Map(dueOn(shelf, learner, today).map((one) => [one.id, one.renewed]))
  const rank = (id: string): number => {
    if (due.has(id)) return 0
    const card = learner.cards[id]
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
    .map(({ id }) =>
      due.has(id) || learner.cards[id]
        ? pickedDue(id, due.get(id) ?? false)
        : { id, source: 'new' },
    )
}
