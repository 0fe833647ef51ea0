import type { UseCase } from '#server/platform'
import { showMessage } from './show'
import { messages } from './store'

const MOST = 50

/** What the asker sent, newest first. One operation. */
export const mine: UseCase<'feedback', 'mine'> = async ({ openid }) => {
  const found = await messages.find({ openid }, { sort: [['at', 'desc']], limit: MOST })
  return { messages: found.map(showMessage) }
}
