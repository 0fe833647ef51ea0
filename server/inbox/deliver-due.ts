import { currentPlan } from '#server/plan'
import { deliver } from './deliver'
import { messages } from './store'

/**
 * Hands one batch of waiting messages to WeChat (订阅消息), oldest first; how many went out. Called once a minute: one
 * operation while none waits, at most six for each message.
 */
export async function deliverDue(now: Date): Promise<number> {
  const { inbox: rules } = await currentPlan(now)
  const waiting = await messages.find(
    { delivery: 'waiting' },
    {
      sort: [
        ['at', 'asc'],
        ['_id', 'asc'],
      ],
      limit: rules.sentAtMost,
    },
  )
  let sent = 0
  for (const message of waiting) if (await deliver(message, rules)) sent += 1
  return sent
}
