import Taro from '@tarojs/taro'
import { useState } from 'react'
import { serverNow } from '#cloud'
import type { Reply } from '#contract/index'
import { ChoiceLine, momentText, ReasonSheet } from '#ui'
import { useExtend } from '../changes'
import { refusals } from '../refusals'
import { copy } from './copy'

const MINUTES = [5, 10, 15, 20, 30, 60] as const
const choices = MINUTES.map((count) => ({ key: String(count), label: copy.minutes(count) }))

/** What the sheet of an extension is asked for. */
export interface ExtendSheetProps {
  attempt: Reply<'exam', 'progress'>['under'][number]
  onClose: () => void
}

/** Gives one person more time (延时), with a reason. */
export function ExtendSheet({ attempt, onClose }: ExtendSheetProps) {
  const [minutes, setMinutes] = useState<string>('10')
  const extend = useExtend()
  const run = async (reason: string, key: string) => {
    const done = await extend.mutateAsync({
      attempt: attempt.attempt,
      key,
      minutes: Number(minutes),
      reason,
    })
    const title = copy.extended(momentText(done.endsAt, serverNow()))
    void Taro.showToast({ title, icon: 'none' })
  }
  return (
    <ReasonSheet
      title={copy.extendTitle(attempt.name)}
      say={copy.extendSay(momentText(attempt.endsAt, serverNow()))}
      open
      onClose={onClose}
      does={copy.extend}
      busy={copy.extending}
      error={extend.error}
      told={refusals.extend}
      run={run}
    >
      <ChoiceLine
        label={copy.extendMinutes}
        choices={choices}
        value={minutes}
        onChange={setMinutes}
      />
    </ReasonSheet>
  )
}
