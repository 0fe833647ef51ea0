const MINUTE = 60

const two = (number: number): string => String(number).padStart(2, '0')

/**
 * A moment of a video, or its length.
 * @example clockOf(342.4) // '05:42'
 */
export function clockOf(seconds: number): string {
  const whole = Math.floor(seconds)
  return `${two(Math.floor(whole / MINUTE))}:${two(whole % MINUTE)}`
}

/** A length as a screen reader says it. @example spokenLength(342) // '5分42秒' */
export function spokenLength(seconds: number): string {
  const whole = Math.floor(seconds)
  return `${Math.floor(whole / MINUTE)}分${whole % MINUTE}秒`
}

/** A share in whole percent. @example percent({ answered: 12, right: 5 }) // '42%' */
export const percent = ({ answered, right }: { answered: number; right: number }): string =>
  `${Math.round((100 * right) / answered)}%`
