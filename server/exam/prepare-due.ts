import { mayEnter, paceFor, type Sitting } from '#domain/exam'
import type { Officer } from '#domain/org'
import { setSizes, widenSizes } from '#server/boards'
import { officersBelow } from '#server/org'
import { currentPlan } from '#server/plan'
import { command } from '#server/platform'
import { preparePeople } from './prepare-people'
import { attempts, type Preparation, preparations, sittings } from './store'

const LEASE_MS = 50_000
const BUDGET_MS = 12_000
const BATCH = 100
const SITTINGS = 100

const fresh = ({ _id, version }: Pick<Sitting, '_id' | 'version'>): Preparation => ({
  _id,
  version,
  leasedUntil: 0,
  cursor: '',
  sizes: {},
  expected: 0,
  done: false,
})

/** Published sittings that are not over, and whose people are not all prepared. Two operations. */
async function waiting(now: number): Promise<Pick<Sitting, '_id' | 'version'>[]> {
  const open = await sittings.find(
    { state: 'published', 'terms.closesAt': command.gt(now) },
    { sort: [['terms.closesAt', 'asc']], limit: SITTINGS, fields: { version: true, terms: true } },
  )
  if (open.length === 0) return []
  const known = await preparations.find(
    { _id: command.in(open.map(({ _id }) => _id)) },
    { limit: SITTINGS, fields: { version: true, done: true } },
  )
  const done = new Map(known.map((each) => [each._id, each]))
  return open
    .filter(({ _id, version, terms }) => {
      const before = done.get(_id)
      // Who has begun keeps what was begun: after the opening nothing is prepared anew.
      return !before?.done || (before.version !== version && now < terms.opensAt)
    })
    .toSorted((a, b) => a.terms.opensAt - b.terms.opensAt)
}

/** Lets go what an earlier version prepared: its people, papers and times may be others now. Three operations. */
async function startAnew(sitting: Pick<Sitting, '_id' | 'version'>, now: number): Promise<void> {
  const { _id, sizes, ...anew } = fresh(sitting)
  await attempts.remove({ sitting: _id, state: 'prepared' })
  await preparations.updateOne(
    { _id, version: command.neq(sitting.version), leasedUntil: command.lt(now) },
    { ...anew, sizes: command.set(sizes) },
  )
}

/** Takes the lease of a preparation; one of an earlier version begins anew. Three operations or five. */
async function lease(sitting: Pick<Sitting, '_id' | 'version'>, now: number) {
  const { _id, version } = sitting
  await preparations.add(fresh(sitting))
  const before = await preparations.get(_id)
  if (before?.version !== version) await startAnew(sitting, now)
  return preparations.updateOne(
    { _id, version, leasedUntil: command.lt(now) },
    { leasedUntil: now + LEASE_MS },
  )
}

function counted(sizes: Preparation['sizes'], people: readonly Officer[]): Preparation['sizes'] {
  const sum: Record<string, number> = { ...sizes }
  for (const { path } of people) for (const unit of path) sum[unit] = (sum[unit] ?? 0) + 1
  return sum
}

/** Prepares the next officers in turn; `last` when there are no more. Four operations or a few more. */
async function step(sitting: Sitting, before: Preparation) {
  const below = sitting.place.at(-1) ?? ''
  const officers = await officersBelow(below, before.cursor, BATCH)
  const people = officers.filter((officer) => mayEnter(sitting, officer))
  await preparePeople(sitting, people)
  const { _id, version, cursor, leasedUntil } = before
  const after = await preparations.updateOne(
    { _id, version, cursor, leasedUntil },
    {
      cursor: officers.at(-1)?._id ?? cursor,
      sizes: command.set(counted(before.sizes, people)),
      expected: before.expected + people.length,
    },
  )
  return { after, last: officers.length < BATCH }
}

/** Writes down how many are expected: the pace of the phones, and the sizes of the units on the boards. */
async function announce(sitting: Sitting, { expected, sizes }: Preparation, now: number) {
  const { exam } = await currentPlan(new Date(now))
  await sittings.update(
    { _id: sitting._id },
    { expected, pace: command.set(paceFor(expected, exam)) },
  )
  if (sitting.round === null) return
  const bySize = new Map(Object.entries(sizes))
  await setSizes(sitting._id, bySize)
  await widenSizes(sitting.round.season, bySize)
}

/** Goes through all officers from where it stands; done only when it has been announced. */
async function goThrough(sitting: Sitting, from: Preparation, clock: () => number, until: number) {
  let before = from
  while (clock() < until) {
    const { after, last } = await step(sitting, before)
    if (!after) return before
    before = after
    if (!last) continue
    await announce(sitting, after, clock())
    const { _id, version } = after
    return (await preparations.updateOne({ _id, version }, { done: true })) ?? after
  }
  return before
}

/** Prepares one sitting as far as the time goes; how many it has now. */
async function prepareOne(
  of: Pick<Sitting, '_id' | 'version'>,
  clock: () => number,
  until: number,
): Promise<number> {
  const leased = await lease(of, clock())
  const sitting = leased && (await sittings.get(of._id))
  if (!leased || sitting?.version !== of.version) return 0
  const { expected } = await goThrough(sitting, leased, clock, until)
  const { _id, leasedUntil } = leased
  await preparations.updateOne({ _id, leasedUntil }, { leasedUntil: 0 })
  return expected
}

/**
 * Each minute: prepares attempts of everybody invited to a published sitting (备考), in batches under a lease, from
 * where the last minute stopped; a batch done again adds nothing.
 */
export async function prepareDue(clock: () => number): Promise<{ prepared: number }> {
  const started = clock()
  const until = started + BUDGET_MS
  let prepared = 0
  for (const sitting of await waiting(started))
    if (clock() < until) prepared += await prepareOne(sitting, clock, until)
  return { prepared }
}
