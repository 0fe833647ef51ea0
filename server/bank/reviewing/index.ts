import { batch } from './batch'
import { handInBatch } from './hand-in-batch'
import { judge } from './judge'
import { judgeBatch } from './judge-batch'
import { review } from './review'
import { takeBackBatch } from './take-back-batch'

/** Reviewing what comes into the bank (题库审核). */
export const reviewingCalls = { review, judge, batch, handInBatch, takeBackBatch, judgeBatch }
