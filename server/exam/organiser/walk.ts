import { command, type Fields } from '#server/platform'
import type { Job } from './job'

/** A collection of jobs, as far as a walk needs it. */
interface Jobs<J extends Job> {
  find(
    where: Fields,
    reading: { sort: readonly (readonly [string, 'asc' | 'desc'])[]; limit: number },
  ): Promise<J[]>
  updateOne(where: Fields, change: Fields): Promise<J | undefined>
}

const LEASE_MS = 50_000
/** Half the lease is left for finishing the batch in hand. */
const BUDGET_MS = 25_000

/** The eldest job that is due, for one timer alone; a crashed one is followed when its lease has run out. */
async function lease<J extends Job>(jobs: Jobs<J>, now: number): Promise<J | undefined> {
  const [due] = await jobs.find(
    { state: command.in(['waiting', 'running']), notBefore: command.lte(now) },
    { sort: [['notBefore', 'asc']], limit: 1 },
  )
  if (!due) return undefined
  return jobs.updateOne(
    { _id: due._id, leasedUntil: command.lt(now) },
    { leasedUntil: now + LEASE_MS, state: 'running' },
  )
}

/** Walks one job until it is done or the time is up; true when it is done. */
async function walkOne<J extends Job>(
  jobs: Jobs<J>,
  leased: J,
  step: (job: J) => Promise<Fields>,
  until: () => boolean,
): Promise<boolean> {
  const { _id, leasedUntil } = leased
  let job: J | undefined = leased
  while (job && until()) {
    // A batch counts once: only from the cursor it was read at, and only under the own lease.
    job = await jobs.updateOne({ _id, leasedUntil, cursor: job.cursor }, await step(job))
    if (job?.state === 'done') return true
  }
  await jobs.updateOne({ _id, leasedUntil }, { leasedUntil: 0 })
  return false
}

/** A job that fails stands back for so long: one must not keep the others waiting for ever. */
const STAND_BACK_MS = 5 * 60_000

async function standBack<J extends Job>(jobs: Jobs<J>, { _id, leasedUntil }: J, now: number) {
  const later = { leasedUntil: 0, notBefore: now + STAND_BACK_MS }
  await jobs.updateOne({ _id, leasedUntil }, later)
}

/**
 * Goes on with what is due, eldest first. A step does one batch and says what of the job changes with it; it must
 * come to the same when it is done again, since a crash may come before its change is kept.
 */
export async function walkDue<J extends Job>(
  jobs: Jobs<J>,
  clock: () => number,
  step: (job: J) => Promise<Fields>,
): Promise<{ done: number }> {
  const started = clock()
  const inTime = () => clock() - started <= BUDGET_MS
  let done = 0
  for (;;) {
    const job = inTime() ? await lease(jobs, clock()) : undefined
    if (!job) return { done }
    try {
      if (!(await walkOne(jobs, job, step, inTime))) return { done }
    } catch (fault) {
      await standBack(jobs, job, clock())
      throw fault
    }
    done += 1
  }
}
