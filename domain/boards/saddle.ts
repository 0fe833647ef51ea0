import { standing } from './normal'
import type { Lot } from './pool'
import type { Compare } from './teams'

const HALVINGS = 60
/** Tilts of a whole range of scores: e to this is still a number. */
const STEEPEST = 600
/** Nearer to the mean the formula divides by nothing; its limit stands in. */
const MIDDLE = 1e-4

/** The scores' distribution tilted by e^(tilt × score): log of its weight, mean and variance. */
function tilted({ shares, most }: Lot, tilt: number) {
  const top = Math.max(0, tilt * most)
  let [weight, first, second] = [0, 0, 0]
  for (const [score, share] of shares) {
    const part = share * Math.exp(tilt * score - top)
    weight += part
    first += part * score
    second += part * score * score
  }
  const mean = first / weight
  return { log: Math.log(weight) + top, mean, variance: second / weight - mean * mean }
}

function tiltTo(lot: Lot, mean: number): number {
  let [low, high] = [-STEEPEST / lot.most, STEEPEST / lot.most]
  for (let i = 0; i < HALVINGS; i += 1) {
    const middle = (low + high) / 2
    if (tilted(lot, middle).mean < mean) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** Everybody absent, or everybody at the highest score: there is no tilt that far. */
function atTheEdge({ shares, most }: Lot, size: number, sum: number): number {
  const alike = (shares.find(([score]) => score === (sum <= 0 ? 0 : most))?.[1] ?? 0) ** size
  return sum <= 0 ? standing(alike / 2, 1 - alike / 2) : standing(1 - alike / 2, alike / 2)
}

/**
 * Where a sum stands among large teams, without counting them out: the saddlepoint approximation with Barndorff-Nielsen's
 * r* (1986), right far out in the tails too, where places are decided.
 */
export const saddle =
  (lot: Lot): Compare =>
  (size, sum) => {
    if (sum <= 0 || sum >= size * lot.most) return atTheEdge(lot, size, sum)
    const tilt = tiltTo(lot, sum / size)
    const { log, variance } = tilted(lot, tilt)
    const root = Math.sign(tilt) * Math.sqrt(Math.max(0, 2 * (tilt * sum - size * log)))
    if (Math.abs(root) < MIDDLE) return lot.skew / (6 * Math.sqrt(size))
    return root + Math.log((tilt * Math.sqrt(size * variance)) / root) / root
  }
