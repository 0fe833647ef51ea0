export {
  type Call,
  isRefusal,
  type OfficerCall,
  type Refusal,
  refuse,
  type UseCase,
  type UseCases,
} from './call'
export {
  aggregate,
  collection,
  command,
  containing,
  containingAll,
  type Transaction,
  transact,
} from './database'
export { inTurn, type Step } from './in-turn'
export { logFault } from './log'
export { sendMessage } from './messages'
export { checkPicture, moderateText, pictureVerdict, type Verdict } from './moderation'
export type { Fields, SubscriptionMessage } from './sdk'
export { type ApiReply, serveApi } from './serve'
export {
  addressesFor,
  fetchFile,
  isOurs,
  type KeptFile,
  keepFile,
  putFile,
  removeFiles,
} from './storage'
export { withTimer } from './with-timer'
