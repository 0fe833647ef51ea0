import type { Snapshot } from '../bank'
import type { DuelRules } from './rules'

/** Who opened the duel and who came (开局的人, 应战的人). */
export const SEATS = ['host', 'guest'] as const
export type Seat = (typeof SEATS)[number]

/** Somebody in a seat, named as on boards. */
export interface Player {
  readonly officer: string
  /** The WeChat identity that plays; empty after a release. */
  readonly openid: string
  readonly name: string
  /** City and county in short: 沈阳 和平. */
  readonly place: string
}

/** An answer (作答): the chosen places and the server's moment in milliseconds. */
export interface Answer {
  readonly chosen: readonly number[]
  readonly at: number
}

/**
 * A duel (双人对战): two colleagues answer the same questions at the same time. Practice alone: nothing of it reaches
 * a ledger, a board or an assessment (house law 7). Everything that passes by the clock is derived, never stored.
 */
export interface Duel {
  readonly _id: string
  /** What the other types by hand (对局码). */
  readonly code: string
  readonly host: Player
  readonly guest: Player | null
  /** Whoever has a seat. */
  readonly officers: readonly string[]
  /** waiting for somebody → met, waiting for the host's start → started; or cancelled before it started. */
  readonly state: 'waiting' | 'met' | 'started' | 'cancelled'
  /** When it was opened, joined or started, whichever came last; milliseconds, as all moments here. */
  readonly since: number
  /** When the code expires (对局码过期). */
  readonly expiresAt: number
  /** When the first question opens; null before the start. */
  readonly startsAt: number | null
  /** Drawn when it was opened, keys with them, options in the order both see. */
  readonly questions: readonly Snapshot[]
  /** The first answer of each seat to each question. */
  readonly answers: Readonly<Record<Seat, Readonly<Record<string, Answer>>>>
  /** The rules in force when it was opened. */
  readonly rules: DuelRules
}

/** The seat a WeChat identity has, if any. */
export function seatOf(
  { host, guest }: Pick<Duel, 'host' | 'guest'>,
  openid: string,
): Seat | undefined {
  if (host.openid === openid) return 'host'
  return guest?.openid === openid ? 'guest' : undefined
}

export const otherSeat = (seat: Seat): Seat => (seat === 'host' ? 'guest' : 'host')
