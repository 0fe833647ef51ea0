import Taro from '@tarojs/taro'
import { ReasonSheet } from '#ui'
import { useReopen } from '../changes'
import { refusals } from '../refusals'
import { copy } from './copy'

/** What the sheet of a reopening is asked for. */
export interface ReopenSheetProps {
  board: string
  open: boolean
  onClose: () => void
}

/** Opens a revealed board again (重新打开榜), with a reason that is kept. */
export function ReopenSheet({ board, open, onClose }: ReopenSheetProps) {
  const reopen = useReopen()
  const run = async (reason: string, key: string) => {
    await reopen.mutateAsync({ board, key, reason })
    void Taro.showToast({ title: copy.reopened, icon: 'none' })
  }
  return (
    <ReasonSheet
      title={copy.reopen}
      say={copy.reopenSay}
      open={open}
      onClose={onClose}
      does={copy.reopen}
      busy={copy.reopening}
      error={reopen.error}
      told={refusals.reopen}
      run={run}
    />
  )
}
