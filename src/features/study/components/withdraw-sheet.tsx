import { View } from '@tarojs/components'
import type { BeijingDay } from '#domain/beijing-day'
import { Button, Sheet } from '#ui'
import { calendarCopy as copy } from '../copy'
import './withdraw-sheet.scss'

interface Props {
  readonly day: BeijingDay | undefined
  readonly onClose: () => void
  readonly onWithdraw: (day: BeijingDay) => Promise<void>
}

/** Asks before a leave day is taken back (撤回请假). */
export function WithdrawSheet({ day, onClose, onWithdraw }: Props) {
  return (
    <Sheet title={day ? copy.withdrawTitle(day) : ''} open={day !== undefined} onClose={onClose}>
      <View className="withdraw">
        <View className="withdraw-say">{copy.withdrawSay}</View>
        <Button kind="quiet" onTap={() => (day ? onWithdraw(day) : undefined)}>
          {copy.withdraw}
        </Button>
      </View>
    </Sheet>
  )
}
