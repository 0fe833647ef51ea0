import { createHash } from 'node:crypto'
import { beijingDayOf, startOfDay } from '#domain/beijing-day'
import { identify } from '#server/org'
import { currentPlan } from '#server/plan'
import { type Call, command, refuse, type UseCase } from '#server/platform'
import { showMessage } from './show'
import { type FeedbackMessage, messages } from './store'

/** The sender stays out of the id: whoever answers must not be able to read it off. */
const idOf = (openid: string, key: string): string =>
  createHash('sha256').update(`${openid}:${key}`).digest('hex').slice(0, 24)

const sentToday = (openid: string, now: Date, most: number) =>
  messages.find(
    { openid, at: command.gte(startOfDay(beijingDayOf(now)).getTime()) },
    { limit: most + 1, fields: { at: true } },
  )

async function write(
  { openid, now }: Call,
  id: string,
  said: Pick<FeedbackMessage, 'kind' | 'text'>,
) {
  const officer = await identify(openid)
  const message: FeedbackMessage = {
    _id: id,
    openid,
    from: officer ? `${officer.name}，${officer.unitName}` : '访客',
    ...said,
    day: beijingDayOf(now),
    at: now.getTime(),
    answered: false,
    answer: null,
  }
  return (await messages.add(message)) ? message : undefined
}

/**
 * Sends a complaint or suggestion (投诉建议): open to everybody, bound or not, a few a day. The same key is the
 * same message (house law 3). At most five operations.
 */
export const send: UseCase<'feedback', 'send'> = async (call, { key, kind, text }) => {
  const id = idOf(call.openid, key)
  const before = await messages.get(id)
  if (before)
    return before.text === text && before.kind === kind
      ? showMessage(before)
      : refuse('SAME_KEY_OTHER_TEXT')
  const { feedback: rules } = await currentPlan(call.now)
  if ((await sentToday(call.openid, call.now, rules.perDay)).length >= rules.perDay)
    return refuse('TOO_MANY_TODAY')
  const written = await write(call, id, { kind, text })
  const kept = written ?? (await messages.get(id))
  return kept?.text === text ? showMessage(kept) : refuse('SAME_KEY_OTHER_TEXT')
}
