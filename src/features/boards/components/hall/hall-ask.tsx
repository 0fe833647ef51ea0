import { View } from '@tarojs/components'
import { spoken } from '#ui'
import { HallButton } from './hall-button'
import './hall-ask.scss'

/** What a question in the middle of a run is asked for. */
export interface HallAskProps {
  head: string
  say: string
  yes: string
  no: string
  onYes: () => void
  onNo: () => void
}

/** Asks once, over the rows: a slip in front of a hall neither stops nor publishes. */
export function HallAsk({ head, say, yes, no, onYes, onNo }: HallAskProps) {
  return (
    <View className="hall-ask" {...spoken({ role: 'dialog', label: head })}>
      <View className="hall-ask-panel">
        <View className="hall-ask-head">{head}</View>
        <View className="hall-ask-say">{say}</View>
        <View className="hall-ask-ways">
          <HallButton onTap={onYes}>{yes}</HallButton>
          <HallButton quiet onTap={onNo}>
            {no}
          </HallButton>
        </View>
      </View>
    </View>
  )
}
