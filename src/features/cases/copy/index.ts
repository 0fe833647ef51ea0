/** All that 案例 says to readers, page by page. */
export {
  askedCopy,
  caseCopy,
  noteCopy,
  questionCopy,
  type Shown,
} from './case'
export { type Card, findCopy, type GoOn, listCopy, listRefusals } from './list'
export { openCopy, openRefusals } from './open'
export { caseRefusals } from './refusals'
export { watchingCopy } from './watching'
export { clockOf, spokenLength } from './words'
