import type { StudyEntry } from '#domain/ledger'
import {
  finishedOn,
  type Learner,
  type Mark,
  newlyUnderstood,
  type Outcome,
  outcomeOf,
  type StudySet,
} from '#domain/study'
import { record, recorded } from '#server/ledger'
import { command } from '#server/platform'
import { learn } from './learn'
import { learnerOf } from './learner-of'
import { sets } from './store'

const MARK: Readonly<Record<Outcome['kind'], Mark | undefined>> = {
  checkIn: 'done',
  makeUp: 'madeUp',
  practice: undefined,
}

/** A set finished on its own day needs no look at the calendar. */
const inTime = (set: StudySet) => set.kind === 'practice' || finishedOn(set) === set.day

function entryOf(set: StudySet, outcome: Outcome, at: number): Omit<StudyEntry, 'folded' | 'held'> {
  return {
    _id: `study:${set._id}`,
    officer: set.officer,
    unit: set.unit,
    kind: `study.${outcome.kind}`,
    points: outcome.points,
    understood: newlyUnderstood(set).length,
    day: set.kind === 'practice' ? (finishedOn(set) ?? set.day) : set.day,
    at,
    set: set._id,
    right: outcome.right,
  }
}

async function outcomeNow(set: StudySet): Promise<Outcome> {
  const outcome = outcomeOf(set, inTime(set) ? {} : (await learnerOf(set.officer)).marks)
  if (!outcome) throw new Error(`set ${set._id} is settled before it is finished`)
  return outcome
}

const KINDS = ['checkIn', 'makeUp', 'practice'] as const

/** What the ledger has said once stays said: the month's make-ups may have run out since a crash. */
async function asRecorded(id: string, outcome: Outcome): Promise<Outcome> {
  const entry = await recorded(id)
  const kind = KINDS.find((one) => entry?.kind === `study.${one}`)
  return kind ? { ...outcome, kind } : outcome
}

async function write(set: StudySet): Promise<Outcome> {
  const outcome = await outcomeNow(set)
  const at = Math.max(...Object.values(set.answers).map((answer) => answer.at))
  const entry = entryOf(set, outcome, at)
  const fresh = await record(entry)
  return fresh || inTime(set) ? outcome : asRecorded(entry._id, outcome)
}

/**
 * Settles a finished set: ledger, the officer's record with the day's mark, then the set itself. Each step may be
 * repeated, so that a crash between any two heals at the next answer, open or night. Three operations on the
 * set's own day, four when it is late, one more when it heals.
 */
export async function settle(set: StudySet): Promise<{ learner: Learner; outcome: Outcome }> {
  const outcome = await write(set)
  const learner = await learn(set, MARK[outcome.kind])
  await sets.update(
    { _id: set._id },
    { settled: true, until: set.day, learned: command.set(set.questions.map(({ id }) => id)) },
  )
  return { learner, outcome }
}
