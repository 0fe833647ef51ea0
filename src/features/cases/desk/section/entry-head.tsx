import { View } from '@tarojs/components'
import { Button } from '#ui'
import { sectionCopy as copy } from '../copy/sections'
import './entry-head.scss'

/** What the head of an entry (一条) is asked for. */
export interface EntryHeadProps {
  name: string
  /** Before the one it stands after; the first can't go further. */
  onRaise: (() => void) | undefined
  onRemove: () => void
}

/** Which entry of a list it is, and what may be done with it as a whole. */
export function EntryHead({ name, onRaise, onRemove }: EntryHeadProps) {
  return (
    <View className="desk-entry">
      <View className="desk-entry-name">{name}</View>
      {onRaise && (
        <Button kind="text" narrow onTap={onRaise}>
          {copy.up}
        </Button>
      )}
      <Button kind="text" narrow onTap={onRemove}>
        {copy.remove}
      </Button>
    </View>
  )
}
