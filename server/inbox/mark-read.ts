import { command, type UseCase } from '#server/platform'
import { countUnread } from './count-unread'
import { messages } from './store'

/** Messages up to a moment are read; what came later stays unread. Two operations. */
export const markRead: UseCase<'inbox', 'markRead'> = async ({ officer }, { until }) => {
  await messages.update({ to: officer._id, read: false, at: command.lte(until) }, { read: true })
  return { unread: await countUnread(officer._id) }
}
