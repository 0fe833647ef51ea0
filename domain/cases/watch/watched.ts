import type { Stretch } from './stretch'

/** What a phone says of one session: numbered upwards, and all that was played since the session began. */
export interface WatchReport {
  readonly session: string
  readonly number: number
  readonly played: readonly Stretch[]
  /** Where the player stands, tenths. */
  readonly at: number
}

/** One opening of the page on one phone, as the server knows it. */
export interface WatchSession {
  readonly id: string
  readonly openedAt: number
  /** Of the last report taken; 0 before the first. */
  readonly number: number
  readonly at: number
}

/** What an officer watched of a case's video (看过才算): one small document, moments in milliseconds of the server. */
export interface Watched {
  /** Credited, merged. */
  readonly played: readonly Stretch[]
  /** The last ones opened, in that order. */
  readonly sessions: readonly WatchSession[]
  readonly openedAt: number
  /** When the last report was taken; 0 before the first. */
  readonly reportedAt: number
  /** The session that reported last. */
  readonly last: string | null
  /** Since when it counts as watched, for good. */
  readonly creditedAt: number | null
}

/** A video's length in tenths, and how much of it counts as watched, in hundredths; the bound is included. */
export interface WatchTerms {
  readonly tenths: number
  readonly percent: number
}

/** Older ones are forgotten: what they still report begins anew. */
export const SESSIONS_AT_MOST = 8
/** So many stretches a report may have and a document keeps. */
export const STRETCHES_AT_MOST = 200

const NOTHING_WATCHED = { played: [], sessions: [], reportedAt: 0, last: null, creditedAt: null }

/** The page is opened on a phone: its time begins to pass. The same session again changes nothing. */
export function openSession(watched: Watched | null, id: string, now: number): Watched {
  const before = watched ?? { ...NOTHING_WATCHED, openedAt: now }
  if (before.sessions.some((session) => session.id === id)) return before
  const sessions = [...before.sessions, { id, openedAt: now, number: 0, at: 0 }]
  return { ...before, sessions: sessions.slice(-SESSIONS_AT_MOST) }
}
