import { beijingDay } from '#domain/beijing-day'
import type { ScoreEntry } from '#domain/ledger'

/** A city's two counties, one with two stations, of the demo organisation: paths from the province down. */
export const PATHS = [
  ['u-21', 'u-2101', 'u-210102'],
  ['u-21', 'u-2101', 'u-210103'],
  ['u-21', 'u-2102', 'u-210202'],
] as const

/** What a score is unless told. */
const UNLESS_TOLD = {
  kind: 'contest.score',
  understood: 0,
  day: beijingDay('2026-11-18'),
  right: null,
  title: '第一场',
  grade: 0,
  seconds: 300,
  place: '沈阳 和平',
  corrections: 0,
  folded: false,
  held: false,
} as const

/** A ledger line of an officer's attempt in a round that counts for a season too. */
export function scoreOf(
  of: Pick<ScoreEntry, 'officer' | 'sitting' | 'points' | 'at'> &
    Partial<ScoreEntry> & { readonly number?: number; readonly season?: string },
): ScoreEntry {
  const { number = 1, season, ...given } = of
  const { officer, sitting, grade = 0 } = given
  const attempt = `${sitting}:${officer}:${number}`
  const path = PATHS[officer.length % PATHS.length] ?? PATHS[0]
  const boards = [sitting, ...(season ? [season] : [])].map((board) => ({ board, group: sitting }))
  return {
    ...UNLESS_TOLD,
    _id: grade === 0 ? attempt : `${attempt}:${grade}`,
    attempt,
    name: `名${officer.slice(2)}`,
    unit: path.at(-1) ?? '',
    path,
    boards,
    ...given,
  }
}
