const TYPED = /^(\d{1,3})[:：](\d{1,2})$/

/** A moment of a video as people write it (分:秒). @example momentOf('5:42') // 342 */
export function momentOf(typed: string): number | undefined {
  const [, minutes, seconds] = TYPED.exec(typed.trim()) ?? []
  if (minutes === undefined || seconds === undefined || Number(seconds) > 59) return undefined
  return Number(minutes) * 60 + Number(seconds)
}

/** Whole seconds as people read them. @example momentText(342) // '5:42' */
export function momentText(moment: number): string {
  const whole = Math.floor(moment)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}
