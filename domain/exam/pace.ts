import { shareOf } from '../lot'

/** What the plan says of how much may happen at once. */
export interface ExamRules {
  /** Calls and database operations the environment bears each second, together. */
  readonly operationsASecond: number
  /** The part of it a sitting may take, in hundredths. */
  readonly loadPercent: number
  /** No start or handing-in is spread wider than this. */
  readonly spreadSecondsAtMost: number
  /** Phones save at most this often. */
  readonly saveEverySeconds: number
}

/** How a sitting's phones spread what all would do at once (错峰). Milliseconds. */
export interface Pace {
  readonly startMs: number
  readonly saveEveryMs: number
  readonly handInMs: number
}

/** Billed operations of each: the call and one operation; handing in has two. */
const OF_START = 2
const OF_SAVE = 2
const OF_HANDING_IN = 3
/** A handful may come at once: nobody of them should wait. */
const FEW = 200

/** The pace for so many expected officers; none at all for few. */
export function paceFor(expected: number, rules: ExamRules): Pace {
  const aSecond = (rules.operationsASecond * rules.loadPercent) / 100
  const most = rules.spreadSecondsAtMost * 1000
  const over = (operations: number) => Math.ceil((expected * operations * 1000) / aSecond)
  const spread = (operations: number) => (expected <= FEW ? 0 : Math.min(over(operations), most))
  return {
    startMs: spread(OF_START),
    saveEveryMs: Math.max(rules.saveEverySeconds * 1000, over(OF_SAVE)),
    handInMs: spread(OF_HANDING_IN),
  }
}

/** A handing-in keeps so much of the grace for a network that is slow. */
const KEPT_OF_GRACE_MS = 30_000

/** Until people were counted they are taken to be few. */
const UNCOUNTED: Pace = { startMs: 0, saveEveryMs: 30_000, handInMs: 0 }

/** When this attempt's phone should begin: its share of the spread after the opening. */
export const startAtOf = (opensAt: number, pace: Pace | undefined, seed: string): number =>
  opensAt + Math.floor(shareOf(`${seed}:start`) * (pace ?? UNCOUNTED).startMs)

export const saveEveryMs = (pace: Pace | undefined): number => (pace ?? UNCOUNTED).saveEveryMs

/** How long after the end of the time this attempt's phone hands in, always inside the grace. */
export function handInAfterMs(pace: Pace | undefined, graceSeconds: number, seed: string): number {
  const { handInMs } = pace ?? UNCOUNTED
  const room = Math.max(0, graceSeconds * 1000 - KEPT_OF_GRACE_MS)
  return Math.floor(shareOf(`${seed}:handIn`) * Math.min(handInMs, room))
}
