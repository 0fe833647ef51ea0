import { mayEnter, paceFor, prepareAttempt, type Sitting } from '#domain/exam'
import type { Officer } from '#domain/org'
import { setSizes } from '#server/boards'
import { officersBelow } from '#server/org'
import { currentPlan } from '#server/plan'
import { command } from '#server/platform'
import { attempts, type Preparation, preparations, sittings } from './store'

const LEASE_MS = 50_000
const BUDGET_MS = 12_000
/** An attempt's paper weighs up to some KB: a batch stays well below what one write may carry. */
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

/** Takes the lease of a preparation; one of an earlier version begins anew. Two or three operations. */
async function lease(sitting: Pick<Sitting, '_id' | 'version'>, now: number) {
  const { _id, version } = sitting
  await preparations.add(fresh(sitting))
  const { _id: _same, sizes, ...anew } = fresh(sitting)
  const restarted = await preparations.updateOne(
    { _id, version: command.neq(version), leasedUntil: command.lt(now) },
    { ...anew, sizes: command.set(sizes) },
  )
  if (restarted) await attempts.remove({ sitting: _id, state: 'prepared' })
  return preparations.updateOne(
    { _id, version, leasedUntil: command.lt(now) },
    { leasedUntil: now + LEASE_MS },
  )
}

/** Adds the first attempt of those who have none; whoever came to the door meanwhile has one. Two operations. */
async function prepare(sitting: Sitting, people: readonly Officer[]): Promise<void> {
  if (people.length === 0) return
  const have = await attempts.find(
    { sitting: sitting._id, officer: command.in(people.map(({ _id }) => _id)), number: 1 },
    { limit: BATCH, fields: { officer: true } },
  )
  const there = new Set(have.map(({ officer }) => officer))
  const missing = people
    .filter(({ _id }) => !there.has(_id))
    .map((officer) => prepareAttempt(sitting, officer, 1))
  try {
    await attempts.addMany(missing)
  } catch {
    // Somebody came to the door in between: one by one, each is there once.
    for (const attempt of missing) await attempts.add(attempt)
  }
}

function counted(sizes: Preparation['sizes'], people: readonly Officer[]): Preparation['sizes'] {
  const sum: Record<string, number> = { ...sizes }
  for (const { path } of people) for (const unit of path) sum[unit] = (sum[unit] ?? 0) + 1
  return sum
}

/** Prepares the next officers in turn. Four operations. */
async function step(sitting: Sitting, before: Preparation): Promise<Preparation | undefined> {
  const below = sitting.place.at(-1) ?? ''
  const officers = await officersBelow(below, before.cursor, BATCH)
  const people = officers.filter((officer) => mayEnter(sitting, officer))
  await prepare(sitting, people)
  return preparations.updateOne(
    {
      _id: before._id,
      version: before.version,
      cursor: before.cursor,
      leasedUntil: before.leasedUntil,
    },
    {
      cursor: officers.at(-1)?._id ?? before.cursor,
      sizes: command.set(counted(before.sizes, people)),
      expected: before.expected + people.length,
      done: officers.length < BATCH,
    },
  )
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
  await setSizes(sitting.round.season, bySize)
}

async function prepareOne(
  of: Pick<Sitting, '_id' | 'version'>,
  clock: () => number,
  inTime: () => boolean,
): Promise<number> {
  const leased = await lease(of, clock())
  const sitting = leased && (await sittings.get(of._id))
  if (!leased || sitting?.version !== of.version) return 0
  let before: Preparation | undefined = leased
  while (before && inTime()) {
    const after: Preparation | undefined = await step(sitting, before)
    if (after?.done) await announce(sitting, after, clock())
    before = after?.done ? undefined : after
  }
  const { _id, leasedUntil } = leased
  const last = await preparations.updateOne({ _id, leasedUntil }, { leasedUntil: 0 })
  return last?.expected ?? 0
}

/**
 * Each minute: prepares attempts of everybody invited to a published sitting (备考), in batches under a lease, from
 * where the last minute stopped; a batch done again adds nothing.
 */
export async function prepareDue(clock: () => number): Promise<{ prepared: number }> {
  const started = clock()
  const inTime = () => clock() - started < BUDGET_MS
  let prepared = 0
  for (const sitting of await waiting(started))
    if (inTime()) prepared += await prepareOne(sitting, clock, inTime)
  return { prepared }
}
