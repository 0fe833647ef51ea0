import { currentPlan } from '#server/plan'
import { command, type UseCase } from '#server/platform'
import { remindersOf } from './reminders'
import { subscriptions } from './store'

/**
 * Remembers that the officer let WeChat carry one further message of these kinds (订阅消息); kinds of one template
 * share the grant. At most three operations.
 */
export const subscribed: UseCase<'inbox', 'subscribed'> = async (
  { officer, openid, now },
  { kinds },
) => {
  const { inbox: rules } = await currentPlan(now)
  const granted = remindersOf(rules).filter(({ kind }) => kinds.includes(kind))
  const templates = [...new Set(granted.map(({ template }) => template))]
  if (templates.length > 0) {
    await subscriptions.add({ _id: openid, officer: officer._id, grants: {} })
    await subscriptions.updateOne(
      { _id: openid },
      {
        officer: officer._id,
        ...Object.fromEntries(templates.map((id) => [`grants.${id}`, command.inc(1)])),
      },
    )
  }
  return { kinds: granted.map(({ kind }) => kind) }
}
