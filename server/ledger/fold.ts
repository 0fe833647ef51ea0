import type { Entry } from '#domain/ledger'
import { command } from '#server/platform'
import { byIds, inPages } from './pages'
import type { Projection } from './projection'
import { type Fold, folds, rows } from './store'

const LEASE_MS = 50_000
const BATCH = 1000
const NEW: Fold = {
  _id: 'ledger',
  leasedUntil: 0,
  batch: 0,
  at: 0,
  state: 'done',
  rows: [],
  waiting: {},
}

/** Takes the lease: one timer folds at a time; a crashed one is followed when its lease has run out. */
async function lease(now: number): Promise<Fold | undefined> {
  await folds.add(NEW)
  return folds.updateOne(
    { _id: 'ledger', leasedUntil: command.lt(now) },
    { leasedUntil: now + LEASE_MS },
  )
}

async function finish(fold: Fold, projections: readonly Projection[]): Promise<void> {
  const found = await byIds(fold.rows)
  for (const projection of projections) {
    const waiting = fold.waiting[projection.name] ?? []
    await projection.apply({ number: fold.batch, at: fold.at, rows: found, waiting })
  }
  if (found.length > 0) await rows.update({ _id: command.in(fold.rows) }, { folded: true })
  await folds.update({ _id: 'ledger', batch: fold.batch }, { state: 'done' })
}

/** Marks what a projection keeps back; the rest may be folded. */
async function unheld(
  found: Entry[],
  at: number,
  projections: readonly Projection[],
): Promise<Entry[]> {
  const held = new Set<string>()
  for (const projection of projections)
    for (const id of await projection.holds(found, at)) held.add(id)
  if (held.size > 0) await rows.update({ _id: command.in([...held]) }, { held: true })
  return found.filter(({ _id }) => !held.has(_id))
}

async function foldable(at: number, projections: readonly Projection[]): Promise<Entry[]> {
  for (;;) {
    const found = await inPages({ folded: false, held: false }, BATCH)
    const open = await unheld(found, at, projections)
    if (open.length > 0 || found.length === 0) return open
  }
}

async function waitingFor(projections: readonly Projection[]) {
  const waiting: [string, readonly string[]][] = []
  for (const { name, waiting: of } of projections) {
    const ids = await of(BATCH)
    if (ids.length > 0) waiting.push([name, ids])
  }
  return waiting
}

/** Stores the next batch; only whoever still has the lease can. */
async function nextBatch(
  fold: Fold,
  at: number,
  projections: readonly Projection[],
): Promise<Fold | 'none' | undefined> {
  const found = await foldable(at, projections)
  const waiting = await waitingFor(projections)
  if (found.length === 0 && waiting.length === 0) return 'none'
  return folds.updateOne(
    { _id: 'ledger', batch: fold.batch, state: 'done', leasedUntil: fold.leasedUntil },
    {
      batch: fold.batch + 1,
      at,
      state: 'pending',
      rows: command.set(found.map((row) => row._id)),
      waiting: command.set(Object.fromEntries(waiting)),
    },
  )
}

/**
 * Folds the ledger into figures (house law 3): a batch is stored before it is applied, and each document knows the
 * last batch it took, so that a crash between any two steps heals at the next fold.
 */
export async function foldLedger(
  clock: () => number,
  projections: readonly Projection[],
): Promise<{ folded: number }> {
  const started = clock()
  const leased = await lease(started)
  if (!leased) return { folded: 0 }
  if (leased.state === 'pending') await finish(leased, projections)
  let folded = 0
  for (let fold = leased; ; ) {
    const at = clock()
    // Half the lease is left for finishing the batch in hand.
    if (at - started > LEASE_MS / 2) break
    const next = await nextBatch(fold, at, projections)
    if (next === undefined) return { folded }
    if (next === 'none') {
      for (const { rest } of projections) await rest(started)
      break
    }
    await finish(next, projections)
    folded += next.rows.length
    fold = next
  }
  await folds.update({ _id: 'ledger', leasedUntil: leased.leasedUntil }, { leasedUntil: 0 })
  return { folded }
}
