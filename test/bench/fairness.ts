import { lots } from '../builders/lot'
import {
  type Chances,
  chancesOf,
  emptyTally,
  type Joining,
  joinIn,
  tallyRun,
} from './fairness/chances'
import { RULES, type Rule } from './fairness/rules'
import { drawUnits } from './fairness/units'

const PARTICIPATIONS = [0.3, 0.6, 0.9]
const RUNS = 500
/** Joining in is looked at in so many runs: each asks for a new pool. */
const JOINING_RUNS = 8

interface Outcome extends Chances {
  readonly participation: number
  /** Of officers who joined in, how many in a hundred lowered their unit, and how many raised it. */
  readonly lowered: number
  readonly raised: number
}

function outcomeOf(rule: Rule, participation: number, runs: number): Outcome {
  const lot = lots(Math.round(participation * 1000))
  const tally = emptyTally()
  const joined: Joining[] = []
  for (let run = 0; run < runs; run += 1) {
    const units = drawUnits(participation, lot)
    tallyRun(rule, units, tally, lot)
    if (run < JOINING_RUNS) joined.push(joinIn(rule, units, lot))
  }
  return { participation, ...chancesOf(tally, runs), ...shareOf(joined) }
}

function shareOf(joined: readonly Joining[]) {
  const [asked, lowered, raised] = [
    sum(joined, 'asked'),
    sum(joined, 'lowered'),
    sum(joined, 'raised'),
  ]
  return { lowered: percent(lowered, asked), raised: percent(raised, asked) }
}

const sum = (joined: readonly Joining[], of: keyof Joining) =>
  joined.reduce((all, each) => all + each[of], 0)
const percent = (part: number, all: number) => Math.round((100 * part) / all)

/** The farthest any size is from its fair share, over all participations. */
const worst = (outcomes: readonly Outcome[], of: keyof Chances) => {
  const all = outcomes.flatMap((outcome) => Object.values(outcome[of]))
  return [Math.min(...all), Math.max(...all)]
}

/** Ways to rank units of different sizes, tried on provinces of equal officers: who may hope to win, and does joining in help. */
export async function run({ runs = RUNS }: { runs?: number | undefined }): Promise<object> {
  const rules = RULES.map((rule) => {
    const outcomes = PARTICIPATIONS.map((participation) => outcomeOf(rule, participation, runs))
    console.error(
      `${rule.name}: first ${worst(outcomes, 'first')}, top ${worst(outcomes, 'topTenth')}`,
    )
    return {
      rule: rule.name,
      firstFrom: worst(outcomes, 'first')[0],
      firstTo: worst(outcomes, 'first')[1],
      topTenthFrom: worst(outcomes, 'topTenth')[0],
      topTenthTo: worst(outcomes, 'topTenth')[1],
      loweredByJoining: Math.max(...outcomes.map(({ lowered }) => lowered)),
      outcomes,
    }
  })
  return { runs, rules }
}
