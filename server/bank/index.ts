import type { UseCases } from '#server/platform'
import { judge } from './judge-proposed'
import { proposed } from './show-proposed'

export { askedLaws } from './asked-laws'
export { BANK_FLOW, type Proposal } from './proposal'
export { propose } from './propose'
export { publishBank } from './publish-bank'
export { type PublishedQuestion, questionsOf } from './questions-of'
export { shelf } from './shelf'

/** The question bank (题库): what is offered to it. */
export const bank: UseCases<'bank'> = { proposed, judge }
