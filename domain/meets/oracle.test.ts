import { unsafeUniformIntDistribution, xoroshiro128plus } from 'pure-rand'
import { describe, expect, it } from 'vitest'
import { A, exampleEvent, JUDGED, PUSH_UPS } from './examples'
import {
  allRound,
  type CountedSheet,
  type Entrant,
  eventStanding,
  type MeetEvent,
  regionStanding,
  type StageEvidence,
  type StandingRules,
  unitStanding,
} from './index'

/**
 * An independent reckoning of meets: fractions of whole numbers instead of doubles, places by counting who is better
 * instead of sorting, trimming by taking one sheet out after the other. Slow, and easy to believe.
 */

const MEETS = 10_000
const SEED = 20_261_127
const random = xoroshiro128plus(SEED)
const upTo = (most: number): number => unsafeUniformIntDistribution(0, most, random)
const oneOf = <const T>(list: readonly [T, ...T[]]): T => list[upTo(list.length - 1)] ?? list[0]

interface Meet {
  readonly terms: { readonly events: readonly MeetEvent[]; readonly rules: StandingRules }
  readonly entrants: readonly Entrant[]
  readonly results: readonly StageEvidence[]
}

const REGIONS = ['north', 'south', 'west'] as const

function someEvent(id: string): MeetEvent {
  const kind = oneOf(['judged', 'judged', 'measured', 'taken'])
  const entry = oneOf(['single', 'single', 'team'])
  const panel = { trimEach: upTo(2), trimFrom: upTo(6), outlier: 100 }
  const more = { entry, weight: upTo(5) * 1000, at: 0 }
  if (kind === 'taken')
    return exampleEvent(id, { ...more, scoring: { kind, sitting: 'x', most: 60 } })
  if (kind === 'measured' && PUSH_UPS.scoring.kind === 'measured')
    return exampleEvent(id, { ...more, scoring: { ...PUSH_UPS.scoring, panel } })
  if (JUDGED.kind !== 'judged') throw new Error('an example of judging')
  const criteria = JUDGED.rubric.criteria.map((one) => ({ ...one, most: 30 }))
  const scoring = { ...JUDGED, panel, rubric: { ...JUDGED.rubric, criteria } }
  const tieBreaks = oneOf<readonly string[]>([[], ['form'], ['rhythm', 'form']])
  return exampleEvent(id, { ...more, scoring, tieBreaks })
}

const someEntrant = (place: number): Entrant => ({
  ...A,
  id: `e-${place}`,
  kind: oneOf(['single', 'single', 'team']),
  unit: `u-${upTo(3)}`,
  region: oneOf(REGIONS),
  members: Array.from({ length: 1 + upTo(2) }, (_, nth) => ({
    ...{ officer: `o-${place}-${nth}`, name: '', sex: 'm' as const, age: 30, post: '' },
  })),
})

const totalFor = ({ scoring }: MeetEvent): number =>
  scoring.kind === 'measured' ? oneOf([0, 6000, 10_000]) : 0

function someSheets(event: MeetEvent, entrants: readonly Entrant[]): CountedSheet[] {
  if (event.scoring.kind === 'taken') return []
  return entrants.flatMap(({ id, region }) =>
    Array.from({ length: upTo(7) }, (_, judge): CountedSheet => {
      const [form, rhythm] = [upTo(6), upTo(6)]
      const isMeasured = event.scoring.kind === 'measured'
      return {
        ...{ panel: region, judge, entrant: id, value: null },
        total: isMeasured ? totalFor(event) : form + rhythm,
        byCriterion: isMeasured ? {} : { form, rhythm },
      }
    }),
  )
}

function someMeet(): Meet {
  const events = Array.from({ length: 1 + upTo(2) }, (_, nth) => someEvent(`v-${nth}`))
  const entrants = Array.from({ length: 1 + upTo(7) }, (_, nth) => someEntrant(nth))
  const rules: StandingRules = {
    acrossPanels: oneOf(['none', 'mean']),
    acrossEvents: oneOf(['share', 'place']),
    placePoints: [10_000, 9000, 8000].slice(0, 1 + upTo(2)),
    allRoundFrom: upTo(3),
    unitBest: 1 + upTo(2),
    tieBreaks: oneOf<StandingRules['tieBreaks']>([
      [],
      ['firsts'],
      ['events'],
      ['firsts', 'events'],
      ['events', 'firsts'],
    ]),
  }
  const results = events.map((event): StageEvidence => {
    const some = entrants.filter(() => upTo(9) > 0)
    const officers = some.flatMap(({ members }) => members.map(({ officer }) => officer))
    const taken = Object.fromEntries(
      officers.filter(() => upTo(4) > 0).map((one) => [one, upTo(70)]),
    )
    return { event, stage: 'final', rules, entrants: some, sheets: someSheets(event, some), taken }
  })
  return { terms: { events, rules }, entrants, results }
}

interface Fraction {
  readonly part: bigint
  readonly whole: bigint
}
const rounded = ({ part, whole }: Fraction): number => {
  const isBelow = part < 0n
  const size = isBelow ? -part : part
  const twice = (size * 2n) / whole
  const up = (twice + 1n) / 2n
  return Number(isBelow ? -up : up)
}
const meanOf = (values: readonly number[]): Fraction => ({
  part: values.reduce((sum, value) => sum + BigInt(value), 0n),
  whole: BigInt(values.length),
})
const less = (a: Fraction, b: Fraction): Fraction => ({
  part: a.part * b.whole - b.part * a.whole,
  whole: a.whole * b.whole,
})

/** Takes the first of the lowest and the last of the highest out, again and again. */
function trimmed(sheets: readonly CountedSheet[], event: MeetEvent): CountedSheet[] {
  if (event.scoring.kind === 'taken') return []
  const { trimEach, trimFrom } = event.scoring.panel
  const left = [...sheets]
  if (sheets.length < trimFrom || sheets.length <= 2 * trimEach) return left
  for (let times = 0; times < trimEach; times += 1) {
    const lowest = Math.min(...left.map(({ total }) => total))
    left.splice(
      left.findIndex(({ total }) => total === lowest),
      1,
    )
    const highest = Math.max(...left.map(({ total }) => total))
    left.splice(
      left.findLastIndex(({ total }) => total === highest),
      1,
    )
  }
  return left
}

interface Naive {
  readonly id: string
  readonly score: number | null
  readonly rank: number | null
  readonly counted: number | null
}

function naiveMost({ scoring }: MeetEvent): number {
  if (scoring.kind === 'taken') return 60
  return scoring.kind === 'measured' ? 10_000 : 60
}

function naiveStanding({ event, rules, entrants, sheets, taken }: StageEvidence): Naive[] {
  const counted = (id: string) =>
    trimmed(
      sheets.filter(({ entrant }) => entrant === id),
      event,
    )
  const rawOf = ({ id, members }: Entrant): number | null => {
    const values =
      event.scoring.kind === 'taken'
        ? members.flatMap(({ officer }) => taken[officer] ?? [])
        : counted(id).map(({ total }) => total)
    if (values.length === 0) return null
    const raw = rounded(meanOf(values))
    return event.scoring.kind === 'taken' && raw > 60 ? 60 : raw
  }
  const raws = entrants.map((one) => ({ ...one, raw: rawOf(one) }))
  const rawsIn = (region?: string) =>
    raws.flatMap((one) => (region === undefined || one.region === region ? (one.raw ?? []) : []))
  const scoreOf = (raw: number, region: string): number => {
    if (rules.acrossPanels === 'none' || event.scoring.kind !== 'judged') return raw
    const moved = raw + rounded(less(meanOf(rawsIn()), meanOf(rawsIn(region))))
    return moved < 0 ? 0 : moved > naiveMost(event) ? naiveMost(event) : moved
  }
  const scored = raws.map(({ id, region, raw }) => {
    const means = event.tieBreaks.map((criterion) => {
      const values = counted(id).map(({ byCriterion }) => byCriterion[criterion] ?? 0)
      return values.length === 0 ? 0 : rounded(meanOf(values))
    })
    return { id, keys: [raw === null ? -1 : scoreOf(raw, region), ...means] }
  })
  return scored.map(({ id, keys }) => {
    const [score = -1] = keys
    if (score < 0) return { id, score: null, rank: null, counted: null }
    const rank = 1 + scored.filter((other) => isBetter(other.keys, keys)).length
    const share = rounded({ part: BigInt(score) * 10_000n, whole: BigInt(naiveMost(event)) })
    const points = rules.placePoints[Math.min(rank, rules.placePoints.length) - 1] ?? 0
    return { id, score, rank, counted: rules.acrossEvents === 'share' ? share : points }
  })
}

/** Whether one list of numbers comes before another: the first number that differs is greater. */
function isBetter(a: readonly number[], b: readonly number[]): boolean {
  for (let nth = 0; nth < a.length; nth += 1)
    if (a[nth] !== b[nth]) return (a[nth] ?? 0) > (b[nth] ?? 0)
  return false
}

function naiveOverall(
  { events, rules }: Meet['terms'],
  standings: ReadonlyMap<string, readonly Naive[]>,
  groups: ReadonlyMap<string, readonly string[]>,
  of: { readonly best: number; readonly events: readonly MeetEvent[]; readonly from: number },
) {
  const lines = [...groups].map(([id, who]) => {
    const rowsOf = (event: string) =>
      (standings.get(event) ?? []).filter((row) => who.includes(row.id))
    const parts = of.events.map(({ id: event }) => {
      const values = rowsOf(event).flatMap(({ counted }) => counted ?? [])
      for (let left = values.length - of.best; left > 0; left -= 1)
        values.splice(values.indexOf(Math.min(...values)), 1)
      return values.length === 0 ? null : rounded(meanOf(values))
    })
    const weights = of.events.reduce((sum, { weight }) => sum + BigInt(weight), 0n)
    const part = parts.reduce<bigint>(
      (sum, value, nth) => sum + BigInt(value ?? 0) * BigInt(of.events[nth]?.weight ?? 0),
      0n,
    )
    const enough = parts.filter((value) => value !== null).length >= of.from
    const total = weights > 0n && enough ? rounded({ part, whole: weights }) : null
    const firsts = of.events.flatMap((one) => rowsOf(one.id)).filter(({ rank }) => rank === 1)
    const byEvent = events.map(({ id: event }) => {
      const place = of.events.findIndex((one) => one.id === event)
      return place < 0 ? -1 : (parts[place] ?? -1)
    })
    const told = rules.tieBreaks.map((by) => (by === 'firsts' ? [firsts.length] : byEvent))
    return { id, total, keys: [total ?? -1, ...told.flat()] }
  })
  return lines.map(({ id, total, keys }) => ({
    id,
    total,
    rank: total === null ? null : 1 + lines.filter((one) => isBetter(one.keys, keys)).length,
  }))
}

const grouped = (entrants: readonly Entrant[], keyOf: (one: Entrant) => string) =>
  new Map(
    [...new Set(entrants.map(keyOf))].map((key) => [
      key,
      entrants.filter((one) => keyOf(one) === key).map(({ id }) => id),
    ]),
  )

const byId = <T extends { readonly id: string }>(rows: readonly T[]): T[] =>
  rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))
const placesOf = (rows: ReturnType<typeof unitStanding>) =>
  byId(rows.map(({ id, total, rank }) => ({ id, total, rank })))

/** What the rules and the naive reckoning say of a meet, beside each other. */
function bothWays(meet: Meet) {
  const { terms, entrants, results } = meet
  const rows = results.map(eventStanding)
  const counted = results.map(({ event }, nth) => ({ event: event.id, rows: rows[nth] ?? [] }))
  const singles = entrants.filter(({ kind }) => kind === 'single')
  const single = terms.events.filter(({ entry }) => entry === 'single')
  const { unitBest, allRoundFrom } = terms.rules
  const all = { best: unitBest, events: terms.events, from: 0 }
  const naive = new Map(results.map((one) => [one.event.id, naiveStanding(one)]))
  return {
    ours: {
      events: rows.map((some) =>
        byId(
          some.map(({ entrant: id, score, rank, counted: of }) => ({
            id,
            score,
            rank,
            counted: of,
          })),
        ),
      ),
      allRound: placesOf(allRound(terms, entrants, counted)),
      units: placesOf(unitStanding(terms, entrants, counted)),
      regions: placesOf(regionStanding(terms, entrants, counted)),
    },
    naive: {
      events: [...naive.values()].map(byId),
      allRound: byId(
        naiveOverall(
          terms,
          naive,
          grouped(singles, ({ id }) => id),
          {
            ...{ best: 1, events: single, from: Math.max(1, allRoundFrom) },
          },
        ),
      ),
      units: byId(
        naiveOverall(
          terms,
          naive,
          grouped(entrants, ({ unit }) => unit),
          all,
        ),
      ),
      regions: byId(
        naiveOverall(
          terms,
          naive,
          grouped(entrants, ({ region }) => region),
          { ...all, best: 100 },
        ),
      ),
    },
  }
}

const sharesAPlace = (rows: readonly { readonly rank: number | null }[]): boolean => {
  const ranks = rows.flatMap(({ rank }) => rank ?? [])
  return new Set(ranks).size < ranks.length
}

describe(`${MEETS} meets drawn from a seed`, () => {
  it('come to the same, entrant by entrant, as by an independent reckoning', () => {
    let shared = 0
    for (let nth = 0; nth < MEETS; nth += 1) {
      const { ours, naive } = bothWays(someMeet())
      if (JSON.stringify(ours) !== JSON.stringify(naive)) expect(ours, `meet ${nth}`).toEqual(naive)
      if (ours.events.some(sharesAPlace)) shared += 1
    }
    // Ties are what it is about: many meets have some.
    expect(shared).toBeGreaterThan(MEETS / 4)
  }, 120_000)
})
