import Taro from '@tarojs/taro'
import { ReasonSheet } from '#ui'
import { useWithdraw } from '../changes'
import { refusals } from '../refusals'
import { copy } from './copy'

/** What the sheet of a withdrawal is asked for. */
export interface WithdrawSheetProps {
  sitting: string
  open: boolean
  onClose: () => void
}

/** Takes a sitting back (撤销场次), with a reason; those invited are told. */
export function WithdrawSheet({ sitting, open, onClose }: WithdrawSheetProps) {
  const withdraw = useWithdraw()
  const run = async (reason: string) => {
    await withdraw.mutateAsync({ sitting, reason })
    void Taro.showToast({ title: copy.withdrawn, icon: 'none' })
  }
  return (
    <ReasonSheet
      title={copy.withdraw}
      say={copy.withdrawSay}
      open={open}
      onClose={onClose}
      does={copy.withdraw}
      busy={copy.withdrawing}
      error={withdraw.error}
      told={refusals.withdraw}
      run={run}
    />
  )
}
