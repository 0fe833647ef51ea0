import { type BeijingDay, beijingDay } from '../beijing-day'

/** What a day was: 学完, 补学, 请假. */
export type Mark = 'done' | 'madeUp' | 'leave'

/** The marks of an officer's days by month and day of the month: `{ '2026-11': { '18': 'done' } }`. */
export type Marks = Readonly<Record<string, Readonly<Record<string, Mark>>>>

const split = (day: BeijingDay) => [day.slice(0, 7), day.slice(8)] as const

/** The mark of a day, if it has one. */
export function markAt(marks: Marks, day: BeijingDay): Mark | undefined {
  const [month, date] = split(day)
  return marks[month]?.[date]
}

/** The marks with one more. */
export function withMark(marks: Marks, day: BeijingDay, mark: Mark): Marks {
  const [month, date] = split(day)
  return { ...marks, [month]: { ...marks[month], [date]: mark } }
}

/** The days of a month that carry a mark, in order. */
export const markedDays = (marks: Marks, month: string, mark: Mark): BeijingDay[] =>
  Object.entries(marks[month] ?? {})
    .filter(([, held]) => held === mark)
    .map(([date]) => beijingDay(`${month}-${date}`))
    .toSorted()

/** The first day that carries a mark: before it nothing was begun. */
export function firstMarked(marks: Marks): BeijingDay | undefined {
  const month = Object.keys(marks).toSorted()[0]
  const date = month && Object.keys(marks[month] ?? {}).toSorted()[0]
  return date ? beijingDay(`${month}-${date}`) : undefined
}
