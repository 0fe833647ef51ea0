export {
  answerRefusals,
  cancelRefusals,
  lookRefusals,
  playingCopy,
  startRefusals,
} from './playing'
export { resultCopy } from './result'
export { joinRefusals, openRefusals, startCopy } from './start'
export { spaced } from './words'
