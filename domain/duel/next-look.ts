import type { Stage } from './stage'

/** What a phone knows of the duel it watches; moments of the server, milliseconds. */
export interface Watched {
  readonly stage: Stage
  readonly until: number
  readonly movedAt: number
  /** When the next question opens; null while one is open and when none follows. */
  readonly nextAt: number | null
  readonly asked: readonly {
    readonly closesAt: number
    readonly mine: object | null
    readonly otherAnswered: boolean
    readonly told: object | null
  }[]
}

const SECOND = 1_000
/** How long nothing has happened, and how often a phone looks then; afterwards it stops by itself (退避). */
const PACES = [
  [15 * SECOND, 1_500],
  [45 * SECOND, 3_000],
  [120 * SECOND, 5_000],
  [300 * SECOND, 8_000],
] as const
/** The first question opens seconds after the start: whoever waits for it must not sleep through. */
const MET_AT_MOST = 3_000
/** Before one's own answer there is only the other's progress to see. */
const PROGRESS = 4_000
/** Just after a moment, so that the server has passed it too. */
const AFTER = 150

/** The pace after so much quiet; null once it is time to stop. */
export const paceAfter = (quiet: number): number | null =>
  PACES.find(([until]) => quiet < until)?.[1] ?? null

/** Until a moment known beforehand, or sooner. */
const by = (moment: number, now: number, pace = Number.POSITIVE_INFINITY): number =>
  Math.min(pace, Math.max(0, moment - now) + AFTER)

function inQuestion({ asked, nextAt, movedAt }: Watched, now: number): number | null {
  if (nextAt !== null) return by(nextAt, now)
  const open = asked.at(-1)
  if (!open) return null
  if (open.mine !== null) return by(open.closesAt, now, paceAfter(now - movedAt) ?? PROGRESS)
  return by(open.closesAt, now, open.otherAnswered ? undefined : PROGRESS)
}

/**
 * When a phone in view looks at a duel again (轮询): quick while the other is about to move, exactly when a moment
 * known beforehand comes, more and more seldom while nothing happens, not at all when it has ended or stood still for
 * minutes. Milliseconds from now, or null.
 */
export function nextLook(duel: Watched, now: number): number | null {
  if (duel.stage === 'running') return inQuestion(duel, now)
  if (duel.stage !== 'waiting' && duel.stage !== 'met') return null
  const pace = paceAfter(now - duel.movedAt)
  if (pace === null) return null
  return by(duel.until, now, duel.stage === 'met' ? Math.min(pace, MET_AT_MOST) : pace)
}
