import type { Stretch } from './stretch'
import type { WatchReport } from './watched'

export const SECOND = 1000
/** 2026-11-18 09:00 in Beijing. */
export const OPENED = Date.parse('2026-11-18T09:00:00+08:00')

/** Stretches from tenths, two each. @example stretches(0, 20, 30, 50) // from 0 to 20, and from 30 to 50 */
export const stretches = (...tenths: readonly number[]): Stretch[] =>
  tenths.flatMap((from, i) => {
    const until = tenths[i + 1]
    return i % 2 === 0 && until !== undefined ? [{ from, until }] : []
  })

/** A report of the session `a`, standing where it last played. */
export const report = (
  number: number,
  played: readonly Stretch[],
  change: Partial<WatchReport> = {},
): WatchReport => ({ session: 'a', number, played, at: played.at(-1)?.until ?? 0, ...change })
