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
export type { Fields, SubscriptionMessage } from './sdk'
export { type ApiReply, serveApi } from './serve'
export { type KeptFile, keepFile } from './storage'
