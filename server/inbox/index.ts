import type { UseCases } from '#server/platform'
import { list } from './list'
import { markRead } from './mark-read'
import { subscribed } from './subscribed'
import { unread } from './unread'

export { ABOUT_NOTHING, type About, type MessageKind } from '#domain/inbox'
export { deliverDue } from './deliver-due'
export { type Telling, tell } from './tell'

/** What happened to me (消息). */
export const inbox: UseCases<'inbox'> = { list, markRead, unread, subscribed }
