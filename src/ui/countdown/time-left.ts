const SECOND = 1_000

/** What a countdown shows: days from two days on, hours where there are some; a begun second counts whole. */
export interface TimeLeft {
  readonly days: number
  readonly hours: number
  readonly minutes: number
  readonly seconds: number
}

export function timeLeft(ms: number): TimeLeft {
  const all = Math.max(0, Math.ceil(ms / SECOND))
  const hours = Math.floor(all / 3_600)
  const days = hours < 48 ? 0 : Math.floor(hours / 24)
  return {
    days,
    hours: hours - days * 24,
    minutes: Math.floor(all / 60) % 60,
    seconds: all % 60,
  }
}

const two = (count: number) => String(count).padStart(2, '0')

/** As short as in a page's header. @example leftText(1_122_000) // '18:42' */
export function leftText(ms: number): string {
  const { days, hours, minutes, seconds } = timeLeft(ms)
  const allHours = days * 24 + hours
  return allHours > 0 ? `${allHours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`
}

/** Digits with their units, largest first. @example 1 时 07 分 42 秒 */
export function figures(ms: number): readonly { readonly digits: string; readonly unit: string }[] {
  const { days, hours, minutes, seconds } = timeLeft(ms)
  const all = [
    { count: days, unit: '天' },
    { count: hours, unit: '时' },
    { count: minutes, unit: '分' },
    { count: seconds, unit: '秒' },
  ]
  const first = all.findIndex(({ count }, place) => count > 0 || place >= 2)
  return all
    .slice(first, days > 0 ? 3 : 4)
    .map(({ count, unit }, place) => ({ digits: place === 0 ? String(count) : two(count), unit }))
}
