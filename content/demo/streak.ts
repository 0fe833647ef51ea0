import { addDays, type BeijingDay, weekdayOf } from '#domain/beijing-day'
import { type Marks, withMark } from '#domain/study'

const DAYS = 12
const SATURDAY = 6

/** The Saturday before today; a week ago when today is one. */
function lastSaturday(today: BeijingDay): BeijingDay {
  let day = addDays(today, -1)
  while (weekdayOf(day) !== SATURDAY) day = addDays(day, -1)
  return day
}

/** The days of 王海波 as of `today`: twelve studied in a row up to yesterday, on leave the last Saturday, today open. */
export function demoMarks(today: BeijingDay): Marks {
  const leave = lastSaturday(today)
  let marks = withMark({}, leave, 'leave')
  let day = today
  for (let left = DAYS; left > 0; left -= 1) {
    day = addDays(day, -1)
    if (day === leave) day = addDays(day, -1)
    marks = withMark(marks, day, 'done')
  }
  return marks
}
