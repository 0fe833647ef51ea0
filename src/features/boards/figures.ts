const two = (count: number): string => String(count).padStart(2, '0')

/** How long an attempt took (用时). @example durationText(1300) // '21:40' */
export function durationText(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)]
  const rest = `${two(minutes)}:${two(seconds % 60)}`
  return hours === 0 ? `${minutes}:${two(seconds % 60)}` : `${hours}:${rest}`
}

/** Hundredths of a point as they are shown. @example pointsText(9284, 1) // '92.8' */
export const pointsText = (hundredths: number, decimals: 1 | 2): string => {
  const step = decimals === 1 ? 10 : 1
  return (Math.round(hundredths / step) / (100 / step)).toFixed(decimals)
}

/** One decimal, unless two different values of the same board would then look alike (名次不同而分数看着相同). */
export function decimalsFor(values: readonly number[]): 1 | 2 {
  const different = [...new Set(values)]
  const shown = new Set(different.map((value) => pointsText(value, 1)))
  return shown.size === different.length ? 1 : 2
}

/** Whether a board's scores may have four digits, as those of a season have. */
export const isWide = ({ scoreMost }: { readonly scoreMost: number }): boolean => scoreMost >= 1000
