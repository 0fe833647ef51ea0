const DENSITY = 1 / Math.sqrt(2 * Math.PI)
/** Beyond so many standard deviations a double holds no tail any more. */
const FARTHEST = 38
const HALVINGS = 60
const TERMS = 60
/** Below it the series, from it on the fraction is exact with so many terms. */
const SERIES_UNTIL = 3

/** The middle of the bell up to z: z + z³/3 + z⁵/(3·5) + … under the density. */
function fromMiddle(z: number): number {
  let [term, sum] = [z, z]
  for (let k = 1; k < TERMS; k += 1) {
    term *= (z * z) / (2 * k + 1)
    sum += term
  }
  return DENSITY * Math.exp((-z * z) / 2) * sum
}

/** Far out, as the fraction 1/(z + 1/(z + 2/(z + …))): no difference of near equals, so the tail keeps its digits. */
function farTail(z: number): number {
  let rest = z
  for (let k = TERMS; k > 0; k -= 1) rest = z + k / rest
  return (DENSITY * Math.exp((-z * z) / 2)) / rest
}

/** The share of a normal distribution (正态分布) above z. */
export function shareAbove(z: number): number {
  if (z < 0) return 1 - shareAbove(-z)
  return z < SERIES_UNTIL ? 0.5 - fromMiddle(z) : farTail(z)
}

function zOfTail(tail: number): number {
  let [low, high] = [0, FARTHEST]
  for (let i = 0; i < HALVINGS; i += 1) {
    const middle = (low + high) / 2
    if (shareAbove(middle) > tail) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** How many standard deviations above the mean something stands that has these shares beneath and above it. */
export const standing = (below: number, above: number): number =>
  above < below ? zOfTail(above) : -zOfTail(below)
