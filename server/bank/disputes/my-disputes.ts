import type { UseCase } from '#server/platform'
import { disputeShown } from './shown'
import { disputes } from './store'

const MOST = 50

/** What the officer disputed, newest first, with the answers. One operation. */
export const myDisputes: UseCase<'bank', 'myDisputes'> = async ({ officer }) => {
  const found = await disputes.find(
    { officer: officer._id },
    { sort: [['at', 'desc']], limit: MOST },
  )
  return { disputes: found.map(disputeShown) }
}
