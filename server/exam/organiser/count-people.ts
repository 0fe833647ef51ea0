import {
  type Attempt,
  answered,
  type Cuts,
  fullMarksOf,
  grade,
  type Item,
  isPassed,
  type Marks,
  NO_TALLY,
  newItem,
  spreadWith,
  tallied,
} from '#domain/exam'
import type { Analysis, HeldSitting } from './store'

/** One person's best attempt, graded. */
interface Best {
  readonly attempt: Attempt
  readonly marks: Marks
}

/** Of each officer the attempt that counts: the most points, the earlier of equal ones. */
export function bestOf(batch: readonly Attempt[], sitting: HeldSitting): Best[] {
  const best = new Map<string, Best>()
  for (const attempt of batch) {
    const marks = grade(attempt, sitting)
    const known = best.get(attempt.officer)
    if (!known || known.marks.points < marks.points) best.set(attempt.officer, { attempt, marks })
  }
  return [...best.values()]
}

type People = Pick<Analysis, 'total' | 'units' | 'spread'>

/** The tallies with these people: of all, and of each unit on their paths below the sitting's place. */
export function withPeople(people: People, best: readonly Best[], sitting: HeldSitting): People {
  const full = fullMarksOf(sitting.terms.blueprint)
  const units = { ...people.units }
  let { total, spread } = people
  for (const { attempt, marks } of best) {
    const taken = { points: marks.points, passed: isPassed(marks.points, sitting) === true }
    total = tallied(total, taken, full)
    spread = spreadWith(spread, marks.points)
    for (const unit of attempt.path.filter((id) => !sitting.place.includes(id)))
      units[unit] = tallied(units[unit] ?? NO_TALLY, taken, full)
  }
  return { total, units, spread }
}

type Items = Analysis['items']

/** The items with these people's answers, chosen places turned back into the paper's order. */
export function withAnswers(
  items: Items,
  best: readonly Best[],
  sitting: HeldSitting,
  cuts: Cuts,
): Items {
  const options = new Map(sitting.questions.map((question) => [question.id, question.options]))
  const all: Record<string, Item> = { ...items }
  for (const { attempt, marks } of best) {
    const orders = new Map(attempt.questions.map(({ id, order }) => [id, order]))
    for (const { question, right, chosen } of marks.questions) {
      const order = orders.get(question) ?? []
      const places = chosen.map((shown) => order[shown] ?? -1)
      const item = all[question] ?? newItem(options.get(question)?.length ?? 0)
      all[question] = answered(item, { right, places }, marks.points, cuts)
    }
  }
  return all
}
