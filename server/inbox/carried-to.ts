import type { InboxRules, MessageKind } from '#domain/inbox'
import { command } from '#server/platform'
import { subscriptions } from './store'

interface Addressed {
  readonly to: string
  readonly kind: MessageKind
}

/** Whether WeChat may carry a message as well. */
export type Carried = (message: Addressed) => boolean

/** Someone who changed their WeChat account has two documents here until the next release. */
const ACCOUNTS_EACH = 4

/** Who let WeChat carry which of these messages. One operation; none while no template is set up. */
export async function carriedTo(
  messages: readonly Addressed[],
  { templates }: InboxRules,
): Promise<Carried> {
  const possible = messages.filter(({ kind }) => templates[kind].id !== '')
  if (possible.length === 0) return () => false
  const people = [...new Set(possible.map(({ to }) => to))]
  const found = await subscriptions.find(
    { officer: command.in(people) },
    { limit: people.length * ACCOUNTS_EACH },
  )
  const granted = new Set(
    found.flatMap(({ officer, grants }) =>
      Object.keys(grants).flatMap((id) => ((grants[id] ?? 0) > 0 ? [`${officer} ${id}`] : [])),
    ),
  )
  return ({ to, kind }) => granted.has(`${to} ${templates[kind].id}`)
}
