import { currentPlan } from '#server/plan'
import { command, type Fields, type UseCase } from '#server/platform'
import { countUnread } from './count-unread'
import { remindersOf } from './reminders'
import { type InboxMessage, messages } from './store'

const PAGE = 20

/** By moment and id: of messages told in the same millisecond none is skipped and none shown twice. */
function condition(to: string, before: { at: number; id: string } | undefined): Fields {
  if (!before) return { to }
  const { at, id } = before
  return command.or({ to, at: command.lt(at) }, { to, at, _id: command.lt(id) })
}

const show = ({ _id, kind, about, at, read }: InboxMessage) => ({ id: _id, kind, about, at, read })

/** Messages of an officer, newest first. Two operations, three when the plan is not at hand. */
export const list: UseCase<'inbox', 'list'> = async ({ officer, now }, { before }) => {
  const [found, unread, { inbox: rules }] = await Promise.all([
    messages.find(condition(officer._id, before), {
      sort: [
        ['at', 'desc'],
        ['_id', 'desc'],
      ],
      limit: PAGE + 1,
    }),
    countUnread(officer._id),
    currentPlan(now),
  ])
  const page = found.slice(0, PAGE)
  const last = found.length > PAGE ? page.at(-1) : undefined
  return {
    messages: page.map(show),
    next: last ? { at: last.at, id: last._id } : null,
    unread,
    reminders: remindersOf(rules),
  }
}
