import Taro from '@tarojs/taro'
import { useState } from 'react'
import { Card, ReasonSheet, Row } from '#ui'
import { recordCopy as copy, type RecordShown, refusals } from '../copy'
import { useRevoke } from '../queries'

/** Revokes a confirmed record that was wrong (撤销), with a reason that stays on it. */
export function RevokeRow({ record }: { record: RecordShown }) {
  const [open, setOpen] = useState(false)
  const revoke = useRevoke()
  const run = async (reason: string) => {
    await revoke.mutateAsync({ record: record.record, reason })
    void Taro.showToast({ title: copy.revoked, icon: 'none' })
  }
  return (
    <>
      <Card>
        <Row icon="cross" title={copy.revoke} sub={copy.revokeSub} onTap={() => setOpen(true)} />
      </Card>
      <ReasonSheet
        title={copy.revokeTitle}
        say={copy.revokeSay(record)}
        open={open}
        onClose={() => setOpen(false)}
        does={copy.revoke}
        busy={copy.revoking}
        error={revoke.error}
        told={refusals.revoke}
        run={run}
      />
    </>
  )
}
