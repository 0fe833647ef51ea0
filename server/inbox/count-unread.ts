import { messages } from './store'

/** More is not told: nobody needs the number. */
const MOST = 99

/** How many of an officer's messages are unread, up to 99. One operation. */
export async function countUnread(to: string): Promise<number> {
  const found = await messages.find({ to, read: false }, { limit: MOST, fields: { _id: true } })
  return found.length
}
