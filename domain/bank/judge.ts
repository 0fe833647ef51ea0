/**
 * Whether the chosen options are exactly the right ones. Order does not matter; a part of them is not enough,
 * as the province's written tests count it (多选少选、错选均不得分).
 * @example judge([true, false, true], [2, 0]) // true
 */
export function judge(key: readonly boolean[], chosen: readonly number[]): boolean {
  const picked = new Set(chosen)
  return (
    key.every((right, place) => right === picked.has(place)) &&
    chosen.every((place) => place in key)
  )
}
