/** Hundredths of a point as people read them. @example hundredths(7250) // '72.5' */
export const hundredths = (value: number): string => String(Math.round(value / 10) / 10)

/** A share in whole per cent; 0 where there is nobody. */
export const percent = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((part / whole) * 100)

/** Fewer than this say more about a person than about a group or a question. */
export const FEW = 5
