/** All that 学法 says, page by page. */
export { calendarCopy, leaveRefusals, makeUpRefusals, withdrawRefusals } from './calendar'
export { mistakesCopy, practiseRefusals } from './mistakes'
export { answerRefusals, questionCopy } from './question'
export { resultCopy, resultRefusals } from './result'
export { todayCopy, todayRefusals } from './today'
export { dayName, whenName } from './words'
