export { clockOf, dayOf, daysAhead, momentAt } from './clock'
export {
  addDays,
  type BeijingDay,
  beijingDay,
  beijingDayOf,
  daysBetween,
  isBeijingDay,
  startOfDay,
} from './day'
export { type BeijingMonth, daysOfMonth, isBeijingMonth, monthOf, weekdayOf } from './month'
