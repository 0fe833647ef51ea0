import Taro from '@tarojs/taro'
import { useState } from 'react'
import { Button, ReasonSheet, Row, Sheet } from '#ui'
import { useWithdraw } from '../changes'
import { copy } from '../copy/enter'
import { refusals } from '../refusals'
import type { ManagedEntrant } from './index'
import { SwapSheet } from './swap-sheet'

/** What an entrant's sheet is asked for. */
export interface EntrantSheetProps {
  meet: string
  entrant: ManagedEntrant
  onClose: () => void
}

/** Who is in a team, and what can still be done: substitute, withdraw (换人、退赛). */
export function EntrantSheet({ meet, entrant, onClose }: EntrantSheetProps) {
  const [step, setStep] = useState<'look' | 'swap' | 'withdraw'>('look')
  if (step === 'swap') return <SwapSheet meet={meet} entrant={entrant} onClose={onClose} />
  if (step === 'withdraw') return <WithdrawSheet meet={meet} entrant={entrant} onClose={onClose} />
  return (
    <Sheet title={entrant.name} open onClose={onClose}>
      {entrant.members.map(({ officer, name, sex, age, post }) => (
        <Row
          key={officer}
          title={name}
          sub={[copy.sexNames[sex], `${age} 岁`, post].filter(Boolean).join('，')}
        />
      ))}
      {!entrant.withdrawn && (
        <>
          <Button kind="quiet" onTap={() => setStep('swap')}>
            {copy.swap}
          </Button>
          <Button kind="text" onTap={() => setStep('withdraw')}>
            {copy.withdraw}
          </Button>
        </>
      )}
    </Sheet>
  )
}

function WithdrawSheet({ meet, entrant, onClose }: EntrantSheetProps) {
  const withdraw = useWithdraw()
  const run = async (reason: string) => {
    await withdraw.mutateAsync({ meet, entrant: entrant.entrant, reason })
    void Taro.showToast({ title: copy.done, icon: 'none' })
  }
  return (
    <ReasonSheet
      title={copy.withdraw}
      say={copy.withdrawSay}
      open
      onClose={onClose}
      does={copy.withdraw}
      busy={copy.withdrawing}
      error={withdraw.error}
      told={refusals.withdraw}
      run={run}
    />
  )
}
