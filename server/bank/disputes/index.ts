import { dispute } from './dispute'
import { list } from './list'
import { myDisputes } from './my-disputes'
import { open } from './open'
import { settle } from './settle'

/** Disputes about questions (题目异议). */
export const disputeCalls = {
  dispute,
  myDisputes,
  disputes: list,
  openDispute: open,
  settleDispute: settle,
}
