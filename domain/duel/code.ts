import { addDays, type BeijingDay, beijingDay, beijingDayOf, daysBetween } from '../beijing-day'
import { shareOf } from '../lot'

const FIRST_DAY = beijingDay('1970-01-01')
/** Codes that begin with the same digit. */
const OF_A_DIGIT = 100_000
/** The digits a day's codes begin with: odd and even days have none in common. */
const FIRST_DIGITS = [
  [2, 4, 6, 8],
  [1, 3, 5, 7, 9],
] as const

const parityOf = (day: BeijingDay): 0 | 1 => (daysBetween(FIRST_DAY, day) % 2 === 1 ? 1 : 0)

/** A duel's id is natural, day and code: no code is given twice on a day. */
const duelId = (code: string, day: BeijingDay): string => `d-${day}-${code}`

/** Draws a code (对局码) of six digits for a day by a seed; the id it leads to may be taken. */
export function drawCode(seed: string, now: Date): { code: string; id: string } {
  const day = beijingDayOf(now)
  const firsts = FIRST_DIGITS[parityOf(day)]
  const drawn = Math.floor(shareOf(seed) * firsts.length * OF_A_DIGIT)
  const rest = String(drawn % OF_A_DIGIT).padStart(5, '0')
  const code = `${firsts[Math.floor(drawn / OF_A_DIGIT)]}${rest}`
  return { code, id: duelId(code, day) }
}

/**
 * The duel a code means now: of today, or of yesterday where its first digit says so. Around midnight codes of both
 * days are under way.
 */
export function duelOfCode(code: string, now: Date): string {
  const today = beijingDayOf(now)
  const isTodays = Number(code[0]) % 2 === parityOf(today)
  return duelId(code, isTodays ? today : addDays(today, -1))
}
