import { deskCalls } from './bank-desk'
import { disputeCalls } from './bank-disputes'
import { reviewingCalls } from './bank-reviewing'

/** The question bank (题库): writing, reviewing and publishing questions, and what officers dispute of them. */
export const bank = { ...deskCalls, ...reviewingCalls, ...disputeCalls }
