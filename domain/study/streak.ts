import { addDays, type BeijingDay } from '../beijing-day'
import { type Marks, markAt } from './marks'

/**
 * How many days in a row were studied (连续天数), up to today. Leave keeps the row without counting;
 * today breaks nothing while it lasts.
 * @example streakOf({ '2026-11': { '17': 'done', '18': 'done' } }, '2026-11-19') // 2
 */
export function streakOf(marks: Marks, today: BeijingDay): number {
  let count = 0
  for (let day = today; ; day = addDays(day, -1)) {
    const mark = markAt(marks, day)
    if (mark === 'done' || mark === 'madeUp') count += 1
    else if (mark !== 'leave' && day !== today) return count
  }
}
