import type { ItemAnswer } from '#domain/bank'
import { command } from '#server/platform'
import { countBatch } from './count-batch'
import { type Fold, folds } from './store'

/** Whoever has answers to be counted, such as the sets of daily study. */
export interface AnswerGiver {
  /** What waits, by id, at most so many. */
  waiting(most: number): Promise<readonly string[]>
  /** The answers in these. */
  answersOf(ids: readonly string[]): Promise<readonly ItemAnswer[]>
  /** These are counted. */
  done(ids: readonly string[]): Promise<void>
}

const LEASE_MS = 50_000
const BUDGET_MS = 20_000
/** The figures are no older than this, and a batch is worth its operations. */
const EVERY_MS = 3_600_000
const BATCH = 500

const NEW: Fold = { _id: 'fold', leasedUntil: 0, batch: 0, at: 0, state: 'done', of: [] }

/** Takes the lease, once an hour or after a crash. One operation mostly. */
async function lease(now: number): Promise<Fold | undefined> {
  const known = await folds.get('fold')
  if (known && known.state === 'done' && now - known.at < EVERY_MS) return undefined
  if (!known) await folds.add(NEW)
  return folds.updateOne(
    { _id: 'fold', leasedUntil: command.lt(now) },
    { leasedUntil: now + LEASE_MS },
  )
}

/** Counts the stored batch; whatever a crash left of it. */
async function finish({ batch, at, of }: Fold, giver: AnswerGiver): Promise<void> {
  await countBatch(batch, at, await giver.answersOf(of))
  await giver.done(of)
  await folds.update({ _id: 'fold', batch }, { state: 'done' })
}

/** Stores the next batch; only whoever still has the lease can. */
const store = (fold: Fold, at: number, of: readonly string[]): Promise<Fold | undefined> =>
  folds.updateOne(
    { _id: 'fold', batch: fold.batch, state: 'done', leasedUntil: fold.leasedUntil },
    { batch: fold.batch + 1, at, state: 'pending', of: command.set(of) },
  )

/**
 * Counts answers into the questions' figures (答题统计, house law 3): once an hour, in stored batches of 500 sets, each
 * figure's document taking a batch once. One operation while nothing is due; for a batch about 80: ten to read the
 * sets, up to 65 for the figures, five for the batch itself.
 */
export async function foldStatistics(
  clock: () => number,
  giver: AnswerGiver,
): Promise<{ counted: number }> {
  const started = clock()
  const leased = await lease(started)
  if (!leased) return { counted: 0 }
  if (leased.state === 'pending') await finish(leased, giver)
  let counted = 0
  let fold: Fold | undefined = leased
  while (fold && clock() - started < BUDGET_MS) {
    const of = await giver.waiting(BATCH)
    fold = await store(fold, clock(), of)
    if (!fold) return { counted }
    await finish(fold, giver)
    counted += of.length
    if (of.length < BATCH) break
  }
  await folds.update({ _id: 'fold', leasedUntil: leased.leasedUntil }, { leasedUntil: 0 })
  return { counted }
}
