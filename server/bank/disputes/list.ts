import { command, refuse, type UseCase } from '#server/platform'
import { keepsBank } from '../rights'
import { disputeShown } from './shown'
import { disputes } from './store'

const PAGE = 20

/** What waits for an answer, the oldest first; or what was answered, the latest first. One operation. */
export const list: UseCase<'bank', 'disputes'> = async ({ officer }, { answered, after }) => {
  if (!keepsBank(officer)) return refuse('NOT_ALLOWED')
  const on = answered ? command.lt(after) : command.gt(after)
  const found = await disputes.find(
    { state: answered ? 'answered' : 'open', ...(after === null ? {} : { at: on }) },
    { sort: [['at', answered ? 'desc' : 'asc']], limit: PAGE + 1 },
  )
  const page = found.slice(0, PAGE)
  return {
    disputes: page.map((one) => ({ ...disputeShown(one), version: one.version })),
    next: found.length > PAGE ? (page.at(-1)?.at ?? null) : null,
  }
}
