import Taro from '@tarojs/taro'
import { useState } from 'react'
import type { Reply } from '#contract/index'
import { occasions } from './copy'
import { useSubscribed } from './queries'

/** A kind whose template is set up. */
type SetUp = Reply<'inbox', 'list'>['reminders'][number]
type Reminder = SetUp & { readonly kind: keyof typeof occasions }

/** What became of asking to be reminded (提醒我). A person who says no has answered: that is no trouble. */
export type Outcome = 'accepted' | 'declined' | 'failed'

/** What one tap asks for: changes of one's own marks and time are in the inbox soon enough. */
const isOffered = (reminder: SetUp): reminder is Reminder => reminder.kind in occasions

/** WeChat shows so many at once. */
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

/** What WeChat answers when a person has switched off all subscription messages of this mini-program. */
const SWITCHED_OFF = 20004

const isNo = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'errCode' in error &&
  error.errCode === SWITCHED_OFF

/** Asks WeChat, from a tap alone as WeChat demands, and tells the cloud what was granted. */
export function useRemind(all: readonly SetUp[]) {
  const [outcome, setOutcome] = useState<Outcome>()
  const { mutateAsync } = useSubscribed()
  const reminders = all.filter(isOffered)
  const ask = async () => {
    try {
      const kinds = await askWechat(reminders)
      if (kinds.length > 0) await mutateAsync({ kinds })
      setOutcome(kinds.length > 0 ? 'accepted' : 'declined')
    } catch (error) {
      setOutcome(isNo(error) ? 'declined' : 'failed')
    }
  }
  return { of: inWechat ? reminders.map(({ kind }) => kind) : [], ask, outcome }
}
