import { beijingDayOf, monthOf } from '#domain/beijing-day'
import { type Entry, isScore, pointsFrom, shownOf } from '#domain/ledger'
import { command, type UseCase } from '#server/platform'
import { rows } from './store'
import { totalOf } from './total-of'

/** A month holds at most a line a day and a few more for practice, leave, exams and contests. */
const MOST = 200

const evidence = (entry: Entry) =>
  isScore(entry)
    ? { set: null, attempt: entry.attempt, title: entry.title }
    : { set: entry.set, attempt: null, title: null }

/** The officer's own entries of a month. Two operations. */
export const entries: UseCase<'ledger', 'entries'> = async ({ officer, now }, input) => {
  const month = input.month ?? monthOf(beijingDayOf(now))
  const [found, total] = await Promise.all([
    rows.find(
      { officer: officer._id, day: command.gte(`${month}-01`).and(command.lte(`${month}-31`)) },
      { sort: [['day', 'desc']], limit: MOST },
    ),
    totalOf(officer._id),
  ])
  return {
    month,
    total,
    points: pointsFrom(found),
    entries: shownOf(found).map((entry) => ({
      id: entry._id,
      kind: entry.kind,
      points: entry.points,
      understood: entry.understood,
      day: entry.day,
      at: entry.at,
      right: entry.right,
      ...evidence(entry),
    })),
  }
}
