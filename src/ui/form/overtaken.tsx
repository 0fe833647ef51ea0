import { View } from '@tarojs/components'
import { Button } from '../button/button'
import { Notice } from '../notice/notice'
import { copy } from './copy'
import './overtaken.scss'

/** What a form is asked for that was changed elsewhere meanwhile. */
export interface OvertakenProps {
  /** What was changed: `这一场在别处改过了`. */
  children: string
  onTheirs: () => void
  onMine: () => void
}

/** Says that a form was changed elsewhere while it was on this phone too, and lets people choose which one stands. */
export function Overtaken({ children, onTheirs, onMine }: OvertakenProps) {
  return (
    <>
      <Notice>{children}</Notice>
      <View className="ui-overtaken">
        <Button kind="text" narrow onTap={onTheirs}>
          {copy.takeTheirs}
        </Button>
        <Button kind="text" narrow onTap={onMine}>
          {copy.takeMine}
        </Button>
      </View>
    </>
  )
}
