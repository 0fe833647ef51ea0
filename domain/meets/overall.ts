import { divided, type Hundredths } from '../points'
import type { Entrant } from './entrant'
import type { MeetEvent } from './event'
import type { MeetTerms } from './meet'
import { type Key, placed } from './places'
import type { StandingRow } from './standing'

/** What told rows apart that had equal totals: more first places; else the id of an event. */
export const FIRSTS = 'firsts'

/** The rows of an event whose last stage is published. */
export interface CountedEvent {
  readonly event: string
  readonly rows: readonly Pick<StandingRow, 'entrant' | 'counted' | 'rank'>[]
}

/** A row over several events: a single entrant's (全能), a unit's, a region's. */
export interface OverallStanding {
  readonly id: string
  /** Null: too few scores to be ranked. */
  readonly rank: number | null
  readonly total: Hundredths | null
  /** Each event of the standing in the meet's order, with what it counts before its weight; null: nothing yet. */
  readonly parts: readonly {
    readonly event: string
    readonly counted: Hundredths | null
    readonly weight: number
  }[]
  readonly firsts: number
  readonly toldBy: string | null
}

type Terms = Pick<MeetTerms, 'events' | 'rules'>
type Line = Omit<OverallStanding, 'rank' | 'toldBy'>

/** What is missing counts 0: the weights of all the standing's events are shared by. */
function totalOf(parts: Line['parts']): Hundredths | null {
  const weights = parts.reduce((sum, { weight }) => sum + weight, 0)
  if (weights === 0) return null
  return divided(
    parts.reduce((sum, { counted, weight }) => sum + (counted ?? 0) * weight, 0),
    weights,
  )
}

function keysOf({ events, rules }: Terms): Key<Line>[] {
  const ofEvents = events.map(({ id }) => ({
    by: id,
    of: ({ parts }: Line) => parts.find(({ event }) => event === id)?.counted ?? -1,
  }))
  const firsts: Key<Line> = { by: FIRSTS, of: (line) => line.firsts }
  const told = rules.tieBreaks.flatMap((by) => (by === 'firsts' ? [firsts] : ofEvents))
  return [{ by: null, of: ({ total }) => total ?? -1 }, ...told]
}

function standingOf(terms: Terms, lines: readonly Line[]): OverallStanding[] {
  const inOrder = lines.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const ranked = placed(
    inOrder.filter(({ total }) => total !== null),
    keysOf(terms),
  ).map(({ item, rank, toldBy }) => ({ ...item, rank, toldBy }))
  const unranked = inOrder.filter(({ total }) => total === null)
  return [...ranked, ...unranked.map((line) => ({ ...line, rank: null, toldBy: null }))]
}

const rowsOf = (counted: readonly CountedEvent[], event: string) =>
  counted.find((one) => one.event === event)?.rows ?? []

function lineOf(
  id: string,
  events: readonly MeetEvent[],
  counted: readonly CountedEvent[],
  who: ReadonlySet<string>,
  mean: (values: readonly Hundredths[]) => Hundredths | null,
): Line {
  const rows = events.map((event) => ({
    event,
    of: rowsOf(counted, event.id).filter(({ entrant }) => who.has(entrant)),
  }))
  const parts = rows.map(({ event, of }) => ({
    event: event.id,
    counted: mean(of.flatMap((row) => row.counted ?? [])),
    weight: event.weight,
  }))
  const firsts = rows.flatMap(({ of }) => of).filter(({ rank }) => rank === 1).length
  return { id, total: totalOf(parts), parts, firsts }
}

/** The mean of the best so many, or of all there are; null of none. */
const meanOfBest =
  (most: number) =>
  (values: readonly Hundredths[]): Hundredths | null => {
    const best = values.toSorted((a, b) => b - a).slice(0, most)
    return best.length === 0
      ? null
      : divided(
          best.reduce((sum, value) => sum + value, 0),
          best.length,
        )
  }

function grouped(
  entrants: readonly Entrant[],
  keyOf: (entrant: Entrant) => string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>()
  for (const entrant of entrants) {
    const group = groups.get(keyOf(entrant)) ?? new Set<string>()
    groups.set(keyOf(entrant), group.add(entrant.id))
  }
  return groups
}

/**
 * All-round (全能): single entrants with a score in `allRoundFrom` of the meet's single events or more, by the weighted
 * mean over all of these events; who has fewer has no place.
 */
export function allRound(
  terms: Terms,
  entrants: readonly Entrant[],
  counted: readonly CountedEvent[],
): OverallStanding[] {
  const events = terms.events.filter(({ entry }) => entry === 'single')
  const singles = entrants.filter(({ kind }) => kind === 'single')
  const lines = singles.map(({ id }) => {
    const line = lineOf(id, events, counted, new Set([id]), meanOfBest(1))
    const scores = line.parts.filter((part) => part.counted !== null).length
    return scores > 0 && scores >= terms.rules.allRoundFrom ? line : { ...line, total: null }
  })
  return standingOf(terms, lines)
}

/**
 * Units (单位总分): in each event the mean of a unit's best `unitBest` entrants, or of as many as it has with a score; an
 * event without any counts 0.
 */
export function unitStanding(
  terms: Terms,
  entrants: readonly Entrant[],
  counted: readonly CountedEvent[],
): OverallStanding[] {
  const units = [...grouped(entrants, ({ unit }) => unit)]
  const mean = meanOfBest(terms.rules.unitBest)
  return standingOf(
    terms,
    units.map(([id, who]) => lineOf(id, terms.events, counted, who, mean)),
  )
}

/** Regions (赛区总分): in each event the mean of all its entrants with a score; an event without any counts 0. */
export function regionStanding(
  terms: Terms,
  entrants: readonly Entrant[],
  counted: readonly CountedEvent[],
): OverallStanding[] {
  const regions = [...grouped(entrants, ({ region }) => region)]
  const mean = meanOfBest(Number.POSITIVE_INFINITY)
  return standingOf(
    terms,
    regions.map(([id, who]) => lineOf(id, terms.events, counted, who, mean)),
  )
}
