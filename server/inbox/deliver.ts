import { type InboxRules, templateData } from '#domain/inbox'
import { identify } from '#server/org'
import { command, logFault, sendMessage } from '#server/platform'
import { type InboxMessage, messages, subscriptions } from './store'

/** A tap on the message opens the list of messages. */
const PAGE = 'features/inbox/pages/list/index'

/** Takes the message out of the queue before it is sent: at worst it stays unsent in the inbox, never sent twice. */
const claim = ({ _id }: InboxMessage) =>
  messages.updateOne({ _id, delivery: 'waiting' }, { delivery: 'sent', tries: command.inc(1) })

/** The account that granted it, its grant used up by this; accounts the officer has left are forgotten on the way. */
async function takeGrant(to: string, template: string): Promise<string | undefined> {
  const granted = await subscriptions.updateOne(
    { officer: to, [`grants.${template}`]: command.gt(0) },
    { [`grants.${template}`]: command.inc(-1) },
  )
  if (!granted) return undefined
  const officer = await identify(granted._id)
  if (officer?._id === to) return granted._id
  await subscriptions.remove({ _id: granted._id })
  return takeGrant(to, template)
}

const leaveInInbox = ({ _id }: InboxMessage) => messages.update({ _id }, { delivery: 'none' })

/** WeChat says this person does not want it: normal, and whatever we counted is wrong. */
async function forget(message: InboxMessage, openid: string, template: string): Promise<void> {
  await subscriptions.update({ _id: openid }, { [`grants.${template}`]: 0 })
  await leaveInInbox(message)
}

/** Something went wrong on the way: the grant is not used up, and the next minute tries again, a few times. */
async function retryLater(
  message: InboxMessage,
  openid: string,
  template: string,
  most: number,
): Promise<void> {
  await subscriptions.update({ _id: openid }, { [`grants.${template}`]: command.inc(1) })
  const again = message.tries + 1 < most
  await messages.update({ _id: message._id }, { delivery: again ? 'waiting' : 'none' })
}

/** Sends one waiting message by WeChat, when it may be sent; whether it went out. */
export async function deliver(message: InboxMessage, rules: InboxRules): Promise<boolean> {
  const template = rules.templates[message.kind]
  if (!(await claim(message))) return false
  const touser = template.id === '' ? undefined : await takeGrant(message.to, template.id)
  if (touser === undefined) {
    await leaveInInbox(message)
    return false
  }
  try {
    const data = templateData(template, message)
    const sent = await sendMessage({ touser, templateId: template.id, page: PAGE, data })
    if (sent === 'unwanted') await forget(message, touser, template.id)
    return sent === 'sent'
  } catch (error) {
    logFault(message._id, 'inbox.deliver', error)
    await retryLater(message, touser, template.id, rules.triesAtMost)
    return false
  }
}
