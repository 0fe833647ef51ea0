import { command } from '#server/platform'
import { isTold, overBetween } from './over-between'
import { type Analysis, analyses } from './store'

/** How a unit with all below it did in an exam (考试合格): of those who sat it, how many passed. */
export interface ExamPassed {
  readonly sitting: string
  readonly title: string
  /** When it closed, milliseconds. */
  readonly at: number
  readonly unit: string
  readonly passed: number
  readonly sat: number
}

/** A sitting's tallies by unit weigh up to some ten KB. */
const AT_ONCE = 20
type Counted = Pick<Analysis, '_id' | 'total' | 'units' | 'state'>
const FIELDS = { total: true, units: true, state: true }

const countedOf = (ids: readonly string[]): Promise<Counted[]> =>
  analyses.find({ _id: command.in(ids) }, { limit: AT_ONCE, fields: FIELDS })

/** All units with a tally; who held it, and whoever is above, has everybody's. */
const talliesOf = ({ total, units }: Counted, place: readonly string[]) => [
  ...place.map((unit) => [unit, total] as const),
  ...Object.entries(units),
]

/**
 * Who passed, by unit, in exams that closed from `since` until before `before`, are counted and may be told of:
 * not while their organiser keeps the marks back. One operation, and one for each twenty exams.
 */
export async function passedBetween(since: number, before: number): Promise<ExamPassed[]> {
  const exams = (await overBetween('exam', since, before)).filter(isTold)
  const found: ExamPassed[] = []
  for (let from = 0; from < exams.length; from += AT_ONCE) {
    const some = exams.slice(from, from + AT_ONCE)
    const counted = new Map((await countedOf(some.map(({ _id }) => _id))).map((of) => [of._id, of]))
    for (const { _id: sitting, terms, place } of some) {
      const of = counted.get(sitting)
      if (of?.state !== 'done') continue
      const said = { sitting, title: terms.title, at: terms.closesAt }
      for (const [unit, { took, passed }] of talliesOf(of, place))
        if (took > 0) found.push({ ...said, unit, passed, sat: took })
    }
  }
  return found
}
