const MIB = 1024 * 1024

/** Bytes in MB with one decimal, as an upload counts. @example megabytes(13_212_058) // '12.6' */
export const megabytes = (bytes: number): string => (bytes / MIB).toFixed(1)

/** A bound of bytes in whole MB. */
export const mostMegabytes = (bytes: number): string => `${Math.floor(bytes / MIB)} MB`

/** A bound of seconds in whole minutes. */
export const mostMinutes = (seconds: number): string => `${Math.floor(seconds / 60)} 分钟`

/** How long a video plays. @example playingTime(95.2) // '1 分 35 秒' */
export function playingTime(seconds: number): string {
  const whole = Math.round(seconds)
  return whole < 60 ? `${whole} 秒` : `${Math.floor(whole / 60)} 分 ${whole % 60} 秒`
}
