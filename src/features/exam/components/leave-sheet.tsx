import { View } from '@tarojs/components'
import { Button, goBack, Sheet } from '#ui'
import { paperCopy as copy } from '../copy'
import './sheet-say.scss'

interface Props {
  readonly left: string
  readonly open: boolean
  readonly onClose: () => void
}

/** Asked before a paper is left: nothing is handed in by it, and the time goes on. */
export function LeaveSheet({ left, open, onClose }: Props) {
  return (
    <Sheet title={copy.leaveTitle} open={open} onClose={onClose}>
      <View className="sheet-say">{copy.leaveSay(left)}</View>
      <Button onTap={onClose}>{copy.leaveNo}</Button>
      <Button kind="text" onTap={goBack}>
        {copy.leave}
      </Button>
    </Sheet>
  )
}
