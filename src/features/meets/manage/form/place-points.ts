/** Points by place as they are written (名次分): 100、95、90. @example placePointsText([10_000, 9_550]) // '100、95.5' */
export const placePointsText = (points: readonly number[]): string =>
  points.map((one) => String(one / 100)).join('、')

/** Reads them back, in hundredths; what is no number is left out, and nothing is more than 100. */
export const placePointsOf = (text: string): number[] =>
  (text.match(/\d+(\.\d+)?/g) ?? []).map((one) => Math.min(10_000, Math.round(Number(one) * 100)))
