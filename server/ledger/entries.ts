import { beijingDayOf, monthOf } from '#domain/beijing-day'
import { pointsFrom } from '#domain/ledger'
import { command, type UseCase } from '#server/platform'
import { rows } from './store'
import { totalOf } from './total-of'

/** A month holds at most a line a day and a few more for practice and leave. */
const MOST = 200

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
    entries: found.map(({ _id, kind, points, understood, day, at, set, right }) => ({
      id: _id,
      kind,
      points,
      understood,
      day,
      at,
      set,
      right,
    })),
  }
}
