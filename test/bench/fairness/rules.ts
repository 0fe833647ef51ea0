import { fairScale } from '../../../domain/boards/fair'
import { lotOf } from '../../../domain/boards/pool'
import { poolOf, type SimulatedUnit } from './units'

/** A way to rank units: what it makes of all of them, and among whom a unit competes. */
export interface Rule {
  readonly name: 'sizeClasses' | 'shrunkMean' | 'equalVariance' | 'lottery'
  readonly classOf: (size: number) => number
  readonly valuesFrom: (units: readonly SimulatedUnit[]) => (unit: SimulatedUnit) => number
}

/** Classes below 10, to 30, above; of each so many scores count as its smallest unit has officers. */
const COUNTED = [4, 10, 31]
const classOf = (size: number): number => (size < 10 ? 0 : size <= 30 ? 1 : 2)
/** Officers of nobody's that stand at the mean in every unit. */
const PRIOR = 10
const together = () => 0

const topOf = ({ size, scores }: SimulatedUnit): number =>
  scores
    .toSorted((a, b) => b - a)
    .slice(0, COUNTED[classOf(size)])
    .reduce((sum, score) => sum + score, 0)

export const RULES: readonly Rule[] = [
  { name: 'sizeClasses', classOf, valuesFrom: () => topOf },
  {
    name: 'shrunkMean',
    classOf: together,
    valuesFrom: (units) => {
      const took = units.reduce((sum, { scores }) => sum + scores.length, 0)
      const mean = units.reduce((all, { sum }) => all + sum, 0) / took
      return ({ sum, scores }) => (sum + PRIOR * mean) / (scores.length + PRIOR)
    },
  },
  {
    name: 'equalVariance',
    classOf: together,
    valuesFrom: (units) => {
      const { mean } = lotOf(poolOf(units))
      const largest = Math.max(...units.map(({ size }) => size))
      return ({ size, sum }) => mean + (sum / size - mean) * Math.sqrt(size / largest)
    },
  },
  {
    name: 'lottery',
    classOf: together,
    valuesFrom: (units) => fairScale(poolOf(units), 1).standing,
  },
]
