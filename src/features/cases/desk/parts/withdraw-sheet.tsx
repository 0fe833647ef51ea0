import Taro from '@tarojs/taro'
import { ReasonSheet } from '#ui'
import { useWithdraw } from '../changes'
import { shareCopy as copy } from '../copy/share'
import { refusals } from '../refusals'

/** What the sheet of a withdrawal is asked for. */
export interface WithdrawSheetProps {
  /** The case. */
  of: string
  open: boolean
  onClose: () => void
}

/** Takes a case from its readers (撤下), with a reason: lists, shared pages and search at once. */
export function WithdrawSheet({ of, open, onClose }: WithdrawSheetProps) {
  const withdraw = useWithdraw()
  const run = async (reason: string) => {
    await withdraw.mutateAsync({ case: of, reason })
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
