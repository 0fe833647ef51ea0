const KIB = 1024
const MIB = 1024 * KIB

/** In MB with one decimal, or in KB what would be nothing in MB; all of a file in the unit of its whole. */
function inUnitOf(whole: number, bytes: number): { amount: string; unit: string; spoken: string } {
  if (whole >= MIB / 10) return { amount: (bytes / MIB).toFixed(1), unit: 'MB', spoken: '兆' }
  return { amount: String(Math.ceil(bytes / KIB)), unit: 'KB', spoken: '千字节' }
}

/** How large a file is. @example sizeText(13_212_058) // '12.6 MB' */
export function sizeText(bytes: number): string {
  const { amount, unit } = inUnitOf(bytes, bytes)
  return `${amount} ${unit}`
}

/** How much of a file is there. @example partText(3_145_728, 13_212_058) // '3.0 / 12.6 MB' */
export const partText = (part: number, whole: number): string =>
  `${inUnitOf(whole, part).amount} / ${sizeText(whole)}`

/** The same as a screen reader says it. */
export function partSpoken(part: number, whole: number): string {
  const { amount, spoken } = inUnitOf(whole, whole)
  return `${inUnitOf(whole, part).amount}${spoken}，共${amount}${spoken}`
}

/** A bound of bytes in whole MB. */
export const mostMegabytes = (bytes: number): string => `${Math.floor(bytes / MIB)} MB`

/** A bound of seconds in whole minutes. */
export const mostMinutes = (seconds: number): string => `${Math.floor(seconds / 60)} 分钟`

/** How long a video plays. @example playingTime(95.2) // '1 分 35 秒' */
export function playingTime(seconds: number): string {
  const whole = Math.round(seconds)
  return whole < 60 ? `${whole} 秒` : `${Math.floor(whole / 60)} 分 ${whole % 60} 秒`
}
