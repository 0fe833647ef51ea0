import { lengthOf, merged, type Stretch, without } from './stretch'
import {
  openSession,
  STRETCHES_AT_MOST,
  type Watched,
  type WatchReport,
  type WatchTerms,
} from './watched'

const MS_OF_A_TENTH = 100

const within = (place: number, tenths: number): number => Math.min(Math.max(place, 0), tenths)

/** What a report may claim at all: whole tenths inside the video. */
function claimsOf({ played }: WatchReport, tenths: number): Stretch[] {
  const inside = played
    .slice(0, STRETCHES_AT_MOST)
    .filter(({ from, until }) => Number.isInteger(from) && Number.isInteger(until))
    .map(({ from, until }) => ({ from: within(from, tenths), until: within(until, tenths) }))
  return merged(inside.filter(({ from, until }) => from < until))
}

/** Adds what is new of the claims, the earliest first, until so many tenths are spent. */
function credited(
  before: readonly Stretch[],
  claims: readonly Stretch[],
  tenths: number,
): readonly Stretch[] {
  let [after, left] = [before, tenths]
  for (const { from, until } of without(claims, before)) {
    const piece = { from, until: Math.min(until, from + left) }
    const joined = merged([...after, piece])
    if (left === 0 || joined.length > STRETCHES_AT_MOST) continue
    after = joined
    left -= lengthOf([piece])
  }
  return after
}

const isEnough = (played: readonly Stretch[], { tenths, percent }: WatchTerms): boolean =>
  tenths > 0 && lengthOf(played) * 100 >= tenths * percent

/**
 * A report is taken (看过才算). What it newly credits is never more than the time that passed on the server since a
 * report of this watch was last taken, or since its own session was opened: double speed, jumping and forging earn
 * nothing more, and two phones share the time that passes. Reports say everything since their session began, so one
 * that comes twice or late changes nothing, and one that is lost is healed by the next. A session nobody opened begins
 * with its first report. Answers the same document when nothing changes.
 */
export function takeReport(
  watched: Watched,
  report: WatchReport,
  now: number,
  terms: WatchTerms,
): Watched {
  const opened = openSession(watched, report.session, now)
  const session = opened.sessions.find(({ id }) => id === report.session)
  if (!session || !Number.isSafeInteger(report.number) || report.number <= session.number)
    return watched
  const passed = Math.max(0, now - Math.max(session.openedAt, opened.reportedAt))
  const claims = claimsOf(report, terms.tenths)
  const played = credited(opened.played, claims, Math.floor(passed / MS_OF_A_TENTH))
  const at = Number.isInteger(report.at) ? within(report.at, terms.tenths) : session.at
  return {
    ...opened,
    played,
    sessions: opened.sessions.map((each) =>
      each === session ? { ...each, number: report.number, at } : each,
    ),
    reportedAt: Math.max(now, opened.reportedAt),
    last: session.id,
    creditedAt: opened.creditedAt ?? (isEnough(played, terms) ? now : null),
  }
}
