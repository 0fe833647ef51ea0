import { View } from '@tarojs/components'
import { say } from '#cloud'
import { Button, Notice, Sheet } from '#ui'
import { awayCopy as copy, refusals } from '../copy/board'
import { useSetAway } from '../queries'
import './away-sheet.scss'

/** What the sheet that asks first (弹层) is asked for. */
export interface AwaySheetProps {
  away: boolean
  open: boolean
  onClose: () => void
}

/** Says what leaving the boards among persons does, and what it does not, before it is done. */
export function AwaySheet({ away, open, onClose }: AwaySheetProps) {
  const { mutateAsync, error } = useSetAway()
  const settle = () => mutateAsync(!away).then(onClose, () => undefined)
  return (
    <Sheet title={away ? copy.backTitle : copy.title} open={open} onClose={onClose}>
      <View className="away-sheet">
        <View className="away-sheet-say">{away ? copy.backSay : copy.say}</View>
        {error !== null && <Notice>{say(error, refusals.setAway)}</Notice>}
        <Button kind="quiet" onTap={settle}>
          {away ? copy.sureBack : copy.sure}
        </Button>
      </View>
    </Sheet>
  )
}
