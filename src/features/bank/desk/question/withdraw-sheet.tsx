import { ReasonSheet } from '#ui'
import { questionCopy as copy } from '../../copy/desk'
import { useWithdraw } from '../../queries'
import { refusals } from '../../refusals'

/** What the withdrawal is asked for. */
export interface WithdrawSheetProps {
  question: string
  open: boolean
  onClose: () => void
}

/** Takes a question out of use at once (撤下), with the reason. */
export function WithdrawSheet({ question, open, onClose }: WithdrawSheetProps) {
  const withdraw = useWithdraw()
  return (
    <ReasonSheet
      title={copy.withdraw}
      say={copy.withdrawSay}
      open={open}
      onClose={onClose}
      does={copy.withdraw}
      busy={copy.withdrawing}
      error={withdraw.error}
      told={refusals.withdrawQuestion}
      run={(reason) => withdraw.mutateAsync({ question, reason })}
    />
  )
}
