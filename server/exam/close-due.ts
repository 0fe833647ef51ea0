import type { Attempt } from '#domain/exam'
import { recordedAll } from '#server/ledger'
import { command } from '#server/platform'
import { postLate, postScore } from './post-score'
import { sittingOf } from './sitting-of'
import { attempts } from './store'

/** An attempt weighs some 15 KB, and one read brings a megabyte. */
const BATCH = 50
const BUDGET_MS = 10_000
/** By then the submission's own call has posted it, and every instance knows corrections made before it. */
const SETTLED_MS = 120_000

/** Submits one whose grace is over; an extension or a submission meanwhile is quicker and stands. Two operations. */
async function close({ _id, endsAt }: Attempt, now: number): Promise<void> {
  const submission = { at: endsAt, by: 'timer', slot: '', answers: {} }
  const closed = await attempts.updateOne(
    { _id, state: 'open', lastAt: command.lt(now) },
    { state: 'submitted', submission: command.set(submission) },
  )
  const sitting = closed && (await sittingOf(closed.sitting, new Date(now)))
  if (closed && sitting) await postScore(closed, sitting)
}

async function closeSome(now: number): Promise<number> {
  const over = await attempts.find(
    { state: 'open', lastAt: command.lt(now) },
    { sort: [['lastAt', 'asc']], limit: BATCH },
  )
  await Promise.all(over.map((attempt) => close(attempt, now)))
  return over.length
}

/** Posts what a crash kept from the ledger, and marks what is there. Three operations, one more for each missing. */
async function settleSome(now: number): Promise<number> {
  const waiting = await attempts.find(
    { state: 'submitted', posted: false, 'submission.at': command.lt(now - SETTLED_MS) },
    { limit: BATCH },
  )
  if (waiting.length === 0) return 0
  const there = new Set((await recordedAll(waiting.map(({ _id }) => _id))).map(({ _id }) => _id))
  for (const attempt of waiting) {
    const sitting = await sittingOf(attempt.sitting, new Date(now))
    if (!sitting) continue
    if (!there.has(attempt._id)) await postScore(attempt, sitting)
    await postLate(attempt, sitting)
  }
  await attempts.update({ _id: command.in(waiting.map(({ _id }) => _id)) }, { posted: true })
  return waiting.length
}

/** Repeats a piece of work until it is done or the time is up. */
async function untilDone(work: () => Promise<number>, inTime: () => boolean): Promise<number> {
  let done = 0
  while (inTime()) {
    const some = await work()
    done += some
    if (some < BATCH) break
  }
  return done
}

/**
 * Each minute: submits attempts whose grace is over with what was saved (自动交卷), and brings into the ledger what a
 * crash left out. Every step may be repeated and may meet a phone doing the same.
 */
export async function closeDue(clock: () => number): Promise<{ closed: number; settled: number }> {
  const started = clock()
  const inTime = () => clock() - started < BUDGET_MS
  const closed = await untilDone(() => closeSome(clock()), inTime)
  const settled = await untilDone(() => settleSome(clock()), inTime)
  return { closed, settled }
}
