import type { UseCase } from '#server/platform'
import { countUnread } from './count-unread'

/** How many messages are unread. One operation. */
export const unread: UseCase<'inbox', 'unread'> = async ({ officer }) => ({
  unread: await countUnread(officer._id),
})
