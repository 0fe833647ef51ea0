import { View } from '@tarojs/components'
import type { Reply } from '#contract/index'
import { Button, Notice, SectionTitle } from '#ui'
import { copy, occasions } from '../copy'
import { type Outcome, useRemind } from '../use-remind'
import './remind.scss'

const SAID: Readonly<Record<Outcome, string>> = {
  accepted: copy.reminded,
  declined: copy.declined,
  failed: copy.remindFailed,
}

/** Lets WeChat carry the next messages as well (提醒我); not there where no template is set up. */
export function Remind({ reminders }: { reminders: Reply<'inbox', 'list'>['reminders'] }) {
  const { of, ask, outcome } = useRemind(reminders)
  if (of.length === 0) return null
  return (
    <View className="inbox-remind">
      <SectionTitle>{copy.remind}</SectionTitle>
      <View className="inbox-remind-say">{copy.remindSay(of.map((kind) => occasions[kind]))}</View>
      {outcome !== undefined && (
        <Notice kind={outcome === 'failed' ? 'wrong' : 'plain'} icon="bell">
          {SAID[outcome]}
        </Notice>
      )}
      <Button kind="quiet" icon="bell" onTap={ask} busyLabel={copy.asking}>
        {copy.remindMe}
      </Button>
    </View>
  )
}
