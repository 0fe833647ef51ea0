export { type AnswerRefusal, canAnswer } from './can-answer'
export { drawCode, duelOfCode } from './code'
export { drawQuestions } from './draw'
export {
  type Answer,
  type Duel,
  otherSeat,
  type Player,
  SEATS,
  type Seat,
  seatOf,
} from './duel'
export { nextLook, paceAfter, type Watched } from './next-look'
export { rightCount } from './right-count'
export type { DuelRules } from './rules'
export { isLive, movedAt, STAGES, type Stage, stageOf, waitsUntil } from './stage'
export { type Turn, turnsOf } from './turns'
