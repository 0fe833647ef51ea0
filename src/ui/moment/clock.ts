import { momentText, timeText } from './moment'

const MINUTE_MS = 60_000

/** A moment to the second, in Beijing. @example clockText(at, now) // '19:12:05', '11月8日 19:12:05' */
export function clockText(at: number, now: number): string {
  const seconds = Math.floor((at % MINUTE_MS) / 1000)
  return `${momentText(at, new Date(now))}:${String(seconds).padStart(2, '0')}`
}

/** Two moments of one evening: the second without its date where it is the first one's. */
export function thenText(at: number, after: number, now: number): string {
  const [whole, first] = [momentText(at, new Date(now)), momentText(after, new Date(now))]
  const date = first.slice(0, -timeText(after).length)
  return whole.startsWith(date) ? timeText(after) : first
}
