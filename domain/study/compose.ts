import type { Domain } from '../bank'
import { addDays, type BeijingDay } from '../beijing-day'
import { shuffle } from '../lot'
import type { Card } from './card'
import { dueOn } from './due'
import type { StudyRules } from './rules'

/** What the bank offers for daily sets: one line a published question. */
export type Shelf = readonly {
  readonly id: string
  readonly domain: Domain
  readonly law: string
  /** The day its article was renewed (法条已修订). */
  readonly renewed?: BeijingDay
}[]

/** A question picked for a set, and why. */
export interface Picked {
  readonly id: string
  readonly source: 'due' | 'new'
  /** It is back because its article was renewed (法条已修订). */
  readonly renewed?: boolean
}

/** A question that is due, marked where its article is what changed. */
export const pickedDue = (id: string, renewed: boolean): Picked => ({
  id,
  source: 'due',
  ...(renewed && { renewed }),
})

interface Wish {
  readonly shelf: Shelf
  readonly cards: Readonly<Record<string, Card>>
  /** The day each question was last seen. */
  readonly seen: Readonly<Record<string, BeijingDay>>
  readonly domain: Domain
  /** Questions still open in another set of the officer. */
  readonly open: ReadonlySet<string>
  readonly today: BeijingDay
  readonly seed: string
  readonly rules: Pick<StudyRules, 'setSize' | 'dueAtMost' | 'unseenForDays'>
}

/** One from each list in turn, as long as any has some. */
function inTurn<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...lists.map((list) => list.length))
  return Array.from({ length: longest }, (_, i) =>
    lists.flatMap((list) => list.slice(i, i + 1)),
  ).flat()
}

function dueOf({ shelf, cards, seen, today, rules }: Wish): Picked[] {
  return dueOn(shelf, { cards, seen }, today)
    .toSorted((a, b) => a.since.localeCompare(b.since))
    .slice(0, rules.dueAtMost)
    .map(({ id, renewed }) => pickedDue(id, renewed))
}

/** The rest in the order of taking: own domain and general law in turn, then what was seen longest ago, then any. */
function freshOf({ shelf, seen, domain, today, rules }: Wish): string[] {
  const lastSeen = (id: string) => seen[id] ?? ''
  const eldest = shelf.toSorted((a, b) => lastSeen(a.id).localeCompare(lastSeen(b.id)))
  const unseen = eldest.filter(({ id }) => lastSeen(id) <= addDays(today, -rules.unseenForDays))
  const mine = unseen.filter((line) => line.domain === domain)
  const general = unseen.filter((line) => line.domain === 'general' && line.domain !== domain)
  const close = eldest.filter((line) => line.domain === domain || line.domain === 'general')
  return [...inTurn([mine, general]), ...close, ...eldest].map(({ id }) => id)
}

/**
 * Today's set (今日题组): due mistakes and renewed articles first, then the officer's domain and general law, nothing seen lately
 * unless due; when the bank is exhausted, what was seen longest ago. Never short while the shelf is not.
 * The same wish gives the same set.
 */
export function composeSet(wish: Wish): Picked[] {
  const shelf = shuffle(
    wish.shelf.filter(({ id }) => !wish.open.has(id)),
    wish.seed,
  )
  const due = dueOf({ ...wish, shelf })
  const dueIds = new Set(due.map(({ id }) => id))
  const fresh = new Set(freshOf({ ...wish, shelf }).filter((id) => !dueIds.has(id)))
  const picked: Picked[] = [...due, ...[...fresh].map((id) => ({ id, source: 'new' as const }))]
  return shuffle(picked.slice(0, wish.rules.setSize), wish.seed)
}
