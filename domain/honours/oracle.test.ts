import { unsafeUniformIntDistribution, xoroshiro128plus } from 'pure-rand'
import { expect, it } from 'vitest'
import { shareOf } from '../lot'
import { evidence as piece, scheme as schemeOf } from './examples'
import {
  type Evidence,
  type EvidenceByIndicator,
  type Indicator,
  indicatorsOf,
  quotaOf,
  type Scheme,
  scoreOf,
  standingOf,
} from './index'

const PERIODS = 10_000
const generator = xoroshiro128plus(6)
const draw = (most: number) => unsafeUniformIntDistribution(0, most, generator)
const times = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at))

/** Few values, so that totals tie often. */
function anyIndicator(id: string): Indicator {
  const rule = [
    { kind: 'share', fullPercent: [100, 95, 30][draw(2)] ?? 100 },
    { kind: 'each', points: 100 + 100 * draw(3) },
    { kind: 'deduct', points: 100 + 50 * draw(3) },
  ] as const
  return {
    id,
    name: id,
    source: 'record.drills',
    most: 100 + 100 * draw(9),
    rule: rule[draw(2)] ?? rule[0],
  }
}

const anyScheme = (): Scheme =>
  schemeOf(...times(1 + draw(2), (at) => times(1 + draw(2), (of) => anyIndicator(`i-${at}-${of}`))))

function anyPiece(at: number): Evidence {
  const whole = draw(3)
  // Now and then the same thing is said twice, later with another figure.
  return piece(`e-${draw(3) === 0 ? 0 : at}`, Math.min(whole, draw(4)), whole, draw(5))
}

const anyEvidence = (scheme: Scheme): EvidenceByIndicator =>
  Object.fromEntries(indicatorsOf(scheme).map(({ id }) => [id, times(draw(3), anyPiece)]))

interface Unit {
  readonly unit: string
  readonly vetoed: boolean
  readonly evidence: EvidenceByIndicator
}

/** ---- The reckoning by hand: fractions of BigInt, nothing of the rules' own code but the lot. ---- */

/** A half goes away from zero. */
function rounded(part: bigint, whole: bigint): bigint {
  const down = part / whole
  return 2n * (part - down * whole) >= whole ? down + 1n : down
}

/** Latest word of each id; of one moment, whichever comes later in the list. */
function counted(list: readonly Evidence[]) {
  const last: Record<string, Evidence> = {}
  for (const one of list) {
    const before = last[one.id]
    if (!before || before.at <= one.at) last[one.id] = one
  }
  let [part, whole] = [0n, 0n]
  for (const one of Object.values(last)) {
    part += BigInt(one.part)
    whole += BigInt(one.whole)
  }
  return { part, whole }
}

function handPoints({ rule, most }: Indicator, list: readonly Evidence[]): bigint | undefined {
  const { part, whole } = counted(list)
  const top = BigInt(most)
  if (rule.kind !== 'share') {
    const all = part * BigInt(rule.points)
    const points = all > top ? top : all
    return rule.kind === 'each' ? points : -points
  }
  if (whole === 0n) return undefined
  const isFull = part * 100n >= whole * BigInt(rule.fullPercent)
  return isFull ? top : rounded(top * part * 100n, whole * BigInt(rule.fullPercent))
}

function handScore(scheme: Scheme, { evidence }: Unit) {
  let [earned, applicable, taken] = [0n, 0n, 0n]
  const sections = scheme.sections.map(({ indicators }) => {
    let sum = 0n
    for (const indicator of indicators) {
      const points = handPoints(indicator, evidence[indicator.id] ?? [])
      if (points === undefined) continue
      sum += points
      if (indicator.rule.kind === 'deduct') taken -= points
      else {
        earned += points
        applicable += BigInt(indicator.most)
      }
    }
    return sum
  })
  if (applicable === 0n) return { sections, total: undefined }
  const total = rounded(earned * 10_000n, applicable) - taken
  return { sections, total: total < 0n ? 0n : total }
}

type Hand = Unit & ReturnType<typeof handScore> & { readonly lot: number }

/** Whether one unit stands before another, and by what. */
function before(a: Hand, b: Hand): { readonly is: boolean; readonly by: string | null } {
  if (a.total !== b.total) return { is: (a.total ?? 0n) > (b.total ?? 0n), by: null }
  for (const [at, points] of a.sections.entries()) {
    const other = b.sections[at] ?? 0n
    if (points !== other) return { is: points > other, by: String.fromCharCode(97 + at) }
  }
  return { is: a.lot < b.lot, by: 'lot' }
}

const handPlace = (rank: number | null, total: number | null, toldBy: string | null) =>
  `place ${rank} with ${total} told by ${toldBy}`

function handStanding(scheme: Scheme, period: string, units: readonly Unit[]) {
  const all = units.map((unit) => ({
    ...unit,
    ...handScore(scheme, unit),
    lot: shareOf(`${period}:${unit.unit}`),
  }))
  const ranked = all.filter(({ vetoed, total }) => !vetoed && total !== undefined)
  return new Map(
    all.map((unit) => {
      const total = unit.total === undefined ? null : Number(unit.total)
      if (!ranked.includes(unit)) return [unit.unit, handPlace(null, total, null)] as const
      const better = ranked.filter((other) => other !== unit && before(other, unit).is)
      const next = better.find((one) => better.every((o) => o === one || before(o, one).is))
      const toldBy = next ? before(next, unit).by : null
      return [unit.unit, handPlace(better.length + 1, total, toldBy)] as const
    }),
  )
}

const handQuota = (count: number, percent: number): number => {
  let most = 0
  while ((most + 1) * 100 <= count * percent) most += 1
  return most
}

it(`agrees with a reckoning by hand over ${PERIODS} periods`, { timeout: 60_000 }, () => {
  const differences: unknown[] = []
  let [ties, lots, barred, none] = [0, 0, 0, 0]
  for (let number = 0; number < PERIODS; number += 1) {
    const scheme = anyScheme()
    const period = `20${10 + draw(80)}-q${1 + draw(3)}`
    const units = times(2 + draw(6), (at) => ({
      unit: `u-${at}`,
      vetoed: draw(9) === 0,
      evidence: anyEvidence(scheme),
    }))
    const contenders = units.map(({ unit, vetoed, evidence }) => ({
      ...{ unit, vetoed },
      score: scoreOf(scheme, evidence),
    }))
    const byHand = handStanding(scheme, period, units)
    for (const { unit, rank, total, toldBy, vetoed } of standingOf(contenders, scheme, period)) {
      const place = handPlace(rank, total, toldBy)
      if (place !== byHand.get(unit)) differences.push([number, unit, place, byHand.get(unit)])
      ties += toldBy === null ? 0 : 1
      lots += toldBy === 'lot' ? 1 : 0
      barred += vetoed ? 1 : 0
      none += total === null ? 1 : 0
    }
    const [count, percent] = [draw(300), 1 + draw(99)]
    const most = quotaOf(count, percent)
    if (most !== handQuota(count, percent)) differences.push([count, percent, most])
  }
  expect(differences).toEqual([])
  // What is compared does happen.
  for (const many of [ties, lots, barred, none]) expect(many).toBeGreaterThan(1000)
})

it('allows exactly a fifth, and not one more', () => {
  for (let count = 0; count <= 500; count += 1) {
    const most = quotaOf(count, 20)
    expect(most * 5).toBeLessThanOrEqual(count)
    expect((most + 1) * 5).toBeGreaterThan(count)
  }
})
