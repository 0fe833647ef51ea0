import { lengthOf, merged, type Stretch } from './stretch'
import { STRETCHES_AT_MOST, type WatchReport } from './watched'

/** What a player tells: where it stands (tenths; of a seek, where to) and the phone's clock (milliseconds). */
export interface PlayerEvent {
  readonly kind: 'play' | 'time' | 'seek' | 'rate' | 'pause' | 'ended' | 'hide'
  readonly at: number
  readonly now: number
  /** With `rate`: how fast it plays from here on, 1 is as filmed. */
  readonly rate?: number
}

/** A phone's record of one session. */
export interface Tape {
  readonly session: string
  /** Of the last report made. */
  readonly number: number
  readonly played: readonly Stretch[]
  readonly at: number
  readonly rate: number
  /** The phone's moment of the last event while it plays, `null` while it stands. */
  readonly runningSince: number | null
  readonly reportedAt: number
  /** What no report has said yet: nothing, something, or something that can't wait since playing stopped. */
  readonly unsaid: 'nothing' | 'something' | 'now'
}

/** A player's clock and the phone's don't tick together: so many tenths more than passed are still no jump. */
const SLACK = 5
/** Players tell the time four times a second: of a longer silence no more than this counts. */
const SILENCE_AT_MOST_MS = 2000
const MS_OF_A_TENTH = 100
const REPORT_EVERY_MS = 60_000
const STOPS: readonly PlayerEvent['kind'][] = ['pause', 'ended', 'hide']

export const beginTape = (session: string, at: number, now: number): Tape => ({
  session,
  number: 0,
  played: [],
  at,
  rate: 1,
  runningSince: null,
  reportedAt: now,
  unsaid: 'nothing',
})

/** Players don't always tell of a seek: further than the time that passed could bring it is one, too. */
function wasPlayed({ at, rate, runningSince }: Tape, event: PlayerEvent): boolean {
  if (runningSince === null || event.kind === 'seek' || event.at <= at) return false
  const passed = Math.min(Math.max(0, event.now - runningSince), SILENCE_AT_MOST_MS)
  return event.at - at <= (passed / MS_OF_A_TENTH) * rate + SLACK
}

/** With one more stretch; of too many the shortest is given up, never the one that is being played. */
function longer(played: readonly Stretch[], stretch: Stretch): readonly Stretch[] {
  const all = merged([...played, stretch])
  if (all.length <= STRETCHES_AT_MOST) return all
  const others = all.filter(({ from, until }) => stretch.until <= from || until <= stretch.from)
  const shortest = others.reduce((a, b) => (lengthOf([b]) < lengthOf([a]) ? b : a))
  return all.filter((each) => each !== shortest)
}

function unsaidAfter({ unsaid, at }: Tape, event: PlayerEvent): Tape['unsaid'] {
  const something = unsaid !== 'nothing' || event.at !== at
  if (!something) return 'nothing'
  return unsaid === 'now' || STOPS.includes(event.kind) ? 'now' : 'something'
}

/** The tape after an event: only what really ran is on it, jumping adds nothing. */
export function record(tape: Tape, event: PlayerEvent): Tape {
  const isRunning =
    event.kind === 'play' || (tape.runningSince !== null && !STOPS.includes(event.kind))
  return {
    ...tape,
    played: wasPlayed(tape, event)
      ? longer(tape.played, { from: tape.at, until: event.at })
      : tape.played,
    at: event.at,
    rate: event.rate ?? tape.rate,
    runningSince: isRunning ? event.now : null,
    unsaid: unsaidAfter(tape, event),
  }
}

/** Whether to report: at once when playing stopped, else once a minute, and only what is new. */
export const reportDue = ({ unsaid, reportedAt }: Tape, now: number): boolean =>
  unsaid === 'now' || (unsaid === 'something' && now - reportedAt >= REPORT_EVERY_MS)

/** The next report, and the tape after it. */
export function nextReport(tape: Tape, now: number): { report: WatchReport; tape: Tape } {
  const number = tape.number + 1
  const { session, played, at } = tape
  return {
    report: { session, number, played, at },
    tape: { ...tape, number, reportedAt: now, unsaid: 'nothing' },
  }
}
