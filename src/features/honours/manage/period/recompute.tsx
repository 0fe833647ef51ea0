import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { Card, ReasonSheet, Row } from '#ui'
import { acts } from '../copy'
import type { PeriodLine } from '../next'
import { useRecompute } from '../queries'
import { refusals } from '../refusals'
import './period.scss'

const copy = acts.recompute

/** Takes the snapshot anew (重新计算), with the reason; only what was closed and not awarded yet can be. */
export function Recompute({ line: { state, period, version } }: { line: PeriodLine }) {
  const [open, setOpen] = useState(false)
  const recompute = useRecompute()
  if (state !== 'checking' && state !== 'notice') return null
  const run = async (reason: string) => {
    await recompute.mutateAsync({ period, from: version, reason })
    void Taro.showToast({ title: copy.done, icon: 'none' })
  }
  return (
    <View className="desk-flag-rest">
      <Card>
        <Row icon="review" title={copy.row} sub={copy.rowSay} onTap={() => setOpen(true)} />
      </Card>
      <ReasonSheet
        title={copy.title}
        say={copy.say}
        open={open}
        onClose={() => setOpen(false)}
        does={copy.does}
        busy={copy.busy}
        error={recompute.error}
        told={refusals.recompute}
        run={run}
      />
    </View>
  )
}
