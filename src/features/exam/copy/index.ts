/** All that 考试 says to those who sit, page by page. */
export { certificateCopy, certificateRefusals } from './certificate'
export { enterCopy, enterRefusals } from './enter'
export { listCopy, mineRefusals } from './list'
export { handInRefusals, paperCopy, startRefusals } from './paper'
export { resultCopy, resultRefusals } from './result'
