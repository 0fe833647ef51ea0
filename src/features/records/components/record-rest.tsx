import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { Card, ConfirmSheet, Row } from '#ui'
import { recordCopy as copy, type RecordShown, refusals } from '../copy'
import { draftOf, keepDraft } from '../draft'
import { useWithdraw } from '../queries'
import { ways } from '../ways'
import { RevokeRow } from './revoke-row'

/** What else may be done: take it back, revoke it, or write it anew after it was returned. */
export function RecordRest({ record }: { record: RecordShown }) {
  const again = () => {
    keepDraft(draftOf(record))
    ways.enter()
  }
  const { mayWithdraw, mayRevoke, state } = record
  if (!mayWithdraw && !mayRevoke && state !== 'returned') return null
  return (
    <View className="record-signed">
      {mayWithdraw && <Withdraw record={record} />}
      {mayRevoke && <RevokeRow record={record} />}
      {state === 'returned' && (
        <Card>
          <Row icon="pen" title={copy.again} sub={copy.againSay} onTap={again} />
        </Card>
      )}
    </View>
  )
}

function Withdraw({ record: { record } }: { record: RecordShown }) {
  const [open, setOpen] = useState(false)
  const withdraw = useWithdraw()
  const run = async () => {
    await withdraw.mutateAsync({ record })
    setOpen(false)
    void Taro.showToast({ title: copy.withdrawn, icon: 'none' })
  }
  return (
    <>
      <Card>
        <Row icon="cross" title={copy.withdraw} onTap={() => setOpen(true)} />
      </Card>
      <ConfirmSheet
        title={copy.withdrawTitle}
        say={copy.withdrawSay}
        open={open}
        onClose={() => setOpen(false)}
        does={copy.withdraw}
        busy={copy.withdrawing}
        error={withdraw.error}
        told={refusals.withdraw}
        run={run}
      />
    </>
  )
}
