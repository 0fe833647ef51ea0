import type { Stop } from '#ui'
import { homeCopy as copy } from '../copy/home'
import type { Year } from '../queries'

/** All agencies together. */
export function sumsOf({ agencies }: Pick<Year, 'agencies'>) {
  const sum = (of: (agency: Year['agencies'][number]) => number) =>
    agencies.reduce((all, agency) => all + of(agency), 0)
  return {
    listed: sum(({ listed }) => listed),
    drawn: sum(({ drawn }) => drawn),
    reviewed: sum(({ reviewed }) => reviewed),
    open: sum(({ openFindings }) => openFindings),
  }
}

/** The road (路程) of a year: 报目录 → 锁定 → 抽取 → 评查 → 整改; what is behind is past. */
export function roadOf(year: Pick<Year, 'state' | 'agencies'>): Stop[] {
  const { drawn, reviewed, open } = sumsOf(year)
  const isLocked = year.state !== 'listing'
  const isDrawn = year.state === 'drawn'
  const isReviewed = isDrawn && reviewed === drawn
  const past = [
    isLocked,
    isLocked && year.state !== 'locking',
    isDrawn,
    isReviewed,
    isReviewed && open === 0,
  ]
  return copy.stops.map((label, place) => ({ label, past: past[place] ?? false }))
}

/** What a year says in its headline. */
export function headOf(year: Year): { readonly title: string; readonly say: string } {
  const { listed, drawn, reviewed, open } = sumsOf(year)
  if (year.state === 'listing' && listed === 0) return copy.none
  if (year.state === 'listing') return { ...copy.listing, say: copy.listing.say(year.percent) }
  if (year.state === 'locking') return copy.locking
  if (year.state === 'locked') return { ...copy.locked, say: copy.locked.say(year.seedFrom ?? '') }
  if (year.state === 'drawing') return copy.drawing
  if (reviewed < drawn)
    return { title: copy.reviewing.title(reviewed, drawn), say: copy.reviewing.say }
  return open > 0 ? { title: copy.mending.title(open), say: copy.mending.say } : copy.done
}

/** What is said of an agency beneath its name. */
export function agencySay(
  { listed, drawn, reviewed }: Year['agencies'][number],
  state: Year['state'],
): string {
  if (listed === 0) return state === 'listing' ? copy.notListed : copy.none0
  return drawn === 0 ? copy.counts(listed) : copy.drawn(listed, drawn, reviewed)
}
