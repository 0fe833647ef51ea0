import { type Bound, type Demands, demandsOf } from './bounds'
import type { Collection, Index } from './catalog'
import { after, encodeKey, type IndexField } from './keys'
import type { Order } from './sort'
import { type Doc, RANK, rankOf } from './values'

/** A stretch of an index: keys from `low` (included) up to `high` (excluded; null is the end). */
export interface Range {
  low: Buffer
  high: Buffer | null
}

/** How a query is answered. */
export interface Plan {
  /** The index taken; null reads every document. */
  index: Index | null
  ranges: Range[]
  reverse: boolean
  /** The documents come in the order asked for. */
  ordered: boolean
  /** The ranges are the whole filter: nothing is left to test. */
  exact: boolean
  /** Of an `$or`: what leads to each of its branches, in place of one index for all. */
  branches?: readonly Plan[]
}

/** Above this many stretches an `$in` is tested document by document. */
const MOST_RANGES = 1000

/** Chooses the one index that narrows a query most, then the one that spares sorting. */
export function planConjunction(collection: Collection, filter: Doc, order: Order): Plan {
  const demands = demandsOf(filter)
  const nothing = demands.complete && demands.fields.size === 0
  let best: Plan = {
    index: null,
    ranges: [],
    reverse: false,
    ordered: order.length === 0,
    exact: nothing,
  }
  let bestScore = 0
  for (const index of collection.indexes) {
    const { plan, score } = planIndex(index, demands, order)
    if (score > bestScore) [best, bestScore] = [plan, score]
  }
  return best
}

function planIndex(index: Index, demands: Demands, order: Order): { plan: Plan; score: number } {
  const { prefixes, equals } = equalPrefixes(index, demands)
  const next = index.keys[equals]
  const bound = next === undefined ? undefined : demands.fields.get(next[0])
  const ranged = bound !== undefined && bound.equal === undefined ? bound : undefined
  const ranges = prefixes.map((prefix) => stretch(prefix, next, ranged, index.many))
  const sorting = prefixes.length === 1 && !index.many ? sortedBy(index, order, demands) : undefined
  const used = equals + (ranged === undefined ? 0 : 1)
  const plan: Plan = {
    index,
    ranges: ranges.sort((left, right) => Buffer.compare(left.low, right.low)),
    reverse: sorting === 'reverse',
    ordered: order.length === 0 || sorting !== undefined,
    exact: demands.complete && !index.many && used === demands.fields.size,
  }
  return { plan, score: scoreOf(index, equals, ranged, order.length > 0 && sorting !== undefined) }
}

function scoreOf(index: Index, equals: number, ranged: Bound | undefined, sorts: boolean): number {
  const whole = index.unique && equals === index.keys.length ? 1000 : 0
  const range =
    ranged === undefined ? 0 : ranged.low !== undefined && ranged.high !== undefined ? 6 : 5
  return whole + equals * 10 + range + (sorts ? 4 : 0)
}

function equalPrefixes(index: Index, demands: Demands): { prefixes: Buffer[]; equals: number } {
  let prefixes: Buffer[] = [Buffer.alloc(0)]
  let equals = 0
  for (const [path, direction] of index.keys) {
    const values = demands.fields.get(path)?.equal
    if (values === undefined || prefixes.length * values.length > MOST_RANGES) break
    const keys = distinct(values.map((value) => encodeKey(value, direction)))
    prefixes = prefixes.flatMap((prefix) => keys.map((key) => Buffer.concat([prefix, key])))
    equals++
  }
  return { prefixes, equals }
}

function distinct(keys: Buffer[]): Buffer[] {
  const seen = new Map(keys.map((key) => [key.toString('latin1'), key]))
  return [...seen.values()]
}

interface Cut {
  prefix: Buffer
  after: boolean
}

function stretch(
  prefix: Buffer,
  next: IndexField | undefined,
  bound: Bound | undefined,
  many: boolean,
): Range {
  if (next === undefined || bound === undefined)
    return { low: prefix, high: prefix.length === 0 ? null : after(prefix) }
  const [low, high] = cuts(bound, many)
  if (next[1] === 1) return { low: place(prefix, low), high: place(prefix, high) }
  return { low: place(prefix, mirror(high)), high: place(prefix, mirror(low)) }
}

/** An array may meet the two ends of a range with different elements: only one end bounds it. */
function cuts(bound: Bound, many: boolean): [Cut, Cut] {
  const rank = rankOf((bound.low ?? bound.high)?.value)
  const low = bound.low
  const high = many && low !== undefined ? undefined : bound.high
  return [
    low === undefined ? bottom(rank) : { prefix: encodeKey(low.value), after: !low.inclusive },
    high === undefined
      ? { prefix: Buffer.of(rank), after: true }
      : { prefix: encodeKey(high.value), after: high.inclusive },
  ]
}

/** No range holds NaN, which is the lowest number key. */
const bottom = (rank: number): Cut =>
  rank === RANK.number
    ? { prefix: encodeKey(Number.NaN), after: true }
    : { prefix: Buffer.of(rank), after: false }

const mirror = (cut: Cut): Cut => ({
  prefix: Buffer.from(cut.prefix.map((byte) => 0xff - byte)),
  after: !cut.after,
})

function place(prefix: Buffer, cut: Cut): Buffer {
  const whole = Buffer.concat([prefix, cut.prefix])
  return cut.after ? (after(whole) ?? whole) : whole
}

/** Whether the index gives the order asked for; fields fixed by equality order nothing. */
function sortedBy(index: Index, order: Order, demands: Demands): 'forward' | 'reverse' | undefined {
  const fixed = (path: string) => demands.fields.get(path)?.equal?.length === 1
  const keys = index.keys.filter(([path]) => !fixed(path))
  const wanted = order.filter(([path]) => !fixed(path))
  const equals = index.keys.findIndex(([path]) => !fixed(path))
  // A fixed field behind a free one does not keep the free one from ordering.
  if (wanted.length > keys.length || equals === -1)
    return wanted.length === 0 ? 'forward' : undefined
  const forward = wanted.every(
    ([path, direction], at) => keys[at]?.[0] === path && keys[at]?.[1] === direction,
  )
  const reverse = wanted.every(
    ([path, direction], at) => keys[at]?.[0] === path && keys[at]?.[1] === -direction,
  )
  return forward ? 'forward' : reverse ? 'reverse' : undefined
}
