import type { UseCases } from '#server/platform'

export { deliverDue } from './deliver-due'
export type { About, MessageKind } from './store'
export { type Telling, tell } from './tell'

const notYet = async (): Promise<never> => {
  throw new Error('not written yet')
}

/** What happened to me (消息). */
export const inbox: UseCases<'inbox'> = {
  list: notYet,
  markRead: notYet,
  unread: notYet,
  subscribed: notYet,
}
