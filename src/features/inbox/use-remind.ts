import Taro from '@tarojs/taro'
import { useState } from 'react'
import type { Reply } from '#contract/index'
import { useSubscribed } from './queries'

type Reminder = Reply<'inbox', 'list'>['reminders'][number]

/** What became of asking to be reminded (提醒我). A person who says no has answered: that is no trouble. */
export type Outcome = 'accepted' | 'declined' | 'failed'

/** What one tap asks for; WeChat shows three templates at most. */
const KINDS: readonly Reminder['kind'][] = ['opensSoon', 'released', 'revealed']
const MOST_TEMPLATES = 3

/** Subscription messages are WeChat's own: a browser has none. */
const inWechat = process.env.TARO_ENV === 'weapp'

const templatesOf = (reminders: readonly Reminder[]): string[] =>
  [...new Set(reminders.map(({ template }) => template))].slice(0, MOST_TEMPLATES)

/** The kinds the person agreed to; none when they said no, in the dialog or in WeChat's settings. */
async function askWechat(reminders: readonly Reminder[]): Promise<Reminder['kind'][]> {
  const answer = await Taro.requestSubscribeMessage({
    tmplIds: templatesOf(reminders),
    entityIds: [],
  })
  const accepted = new Set(
    Object.entries(answer).flatMap(([template, said]) => (said === 'accept' ? [template] : [])),
  )
  return reminders.flatMap(({ kind, template }) => (accepted.has(template) ? [kind] : []))
}

/** Asks WeChat, from a tap alone as WeChat demands, and tells the cloud what was granted. */
export function useRemind(all: readonly Reminder[]) {
  const [outcome, setOutcome] = useState<Outcome>()
  const { mutateAsync } = useSubscribed()
  const reminders = all.filter(({ kind }) => KINDS.includes(kind))
  const ask = async () => {
    try {
      const kinds = await askWechat(reminders)
      if (kinds.length > 0) await mutateAsync({ kinds })
      setOutcome(kinds.length > 0 ? 'accepted' : 'declined')
    } catch {
      setOutcome('failed')
    }
  }
  return { possible: inWechat && reminders.length > 0, ask, outcome }
}
