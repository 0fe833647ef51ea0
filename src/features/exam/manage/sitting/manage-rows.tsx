import { useState } from 'react'
import { serverNow } from '#cloud'
import { Card, momentText, Row, SectionTitle } from '#ui'
import type { Managed } from '../form/form'
import { ways } from '../ways'
import { copy } from './copy'
import { WithdrawSheet } from './withdraw-sheet'

/** Terms stand fixed from here on before the opening. */
const FIXED_BEFORE_MS = 120_000

/** Changing the terms while they can be, and taking the whole sitting back (管理). */
export function ManageRows({ managed }: { managed: Managed }) {
  const [withdrawing, setWithdrawing] = useState(false)
  const { sitting, state, fixed, opensAt } = managed
  if (state === 'withdrawn' || state === 'released') return null
  const until = momentText(opensAt - FIXED_BEFORE_MS, serverNow())
  return (
    <>
      <SectionTitle>{copy.manage}</SectionTitle>
      <Card>
        {!fixed && (
          <Row
            icon="timer"
            title={state === 'draft' ? copy.editDraft : copy.edit}
            end={copy.editUntil(until)}
            onTap={ways.edit(sitting)}
          />
        )}
        <Row icon="cross" title={copy.withdraw} onTap={() => setWithdrawing(true)} />
      </Card>
      <WithdrawSheet sitting={sitting} open={withdrawing} onClose={() => setWithdrawing(false)} />
    </>
  )
}
