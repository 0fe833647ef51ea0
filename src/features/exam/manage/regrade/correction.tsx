import { View } from '@tarojs/components'
import { serverNow } from '#cloud'
import { Button, momentText, Tag, type TagProps } from '#ui'
import { copy } from './copy'
import type { Regrade } from './corrections'

const looks: Readonly<Record<Regrade['state'], Pick<TagProps, 'kind' | 'icon'>>> = {
  waiting: { kind: 'plain', icon: 'timer' },
  running: { kind: 'action', icon: 'review' },
  done: { kind: 'right', icon: 'check' },
}

/** What one correction is asked for. */
export interface CorrectionProps {
  of: Regrade
  onUndo: () => void
}

/** One correction (更正): what, why, by whom, how many it touched, and the way back. */
export function Correction({ of, onUndo }: CorrectionProps) {
  return (
    <View className="regrade-one">
      <View className="regrade-one-head">
        <View className="regrade-one-kind">{copy.kinds[of.kind]}</View>
        <Tag {...looks[of.state]}>{copy.states[of.state]}</Tag>
      </View>
      <View className="regrade-one-stem">{of.stem}</View>
      <View className="regrade-one-why">{of.reason}</View>
      <View className="regrade-one-say">{copy.progress(of.seen, of.touched)}</View>
      <View className="regrade-one-say">{copy.by(of.by, momentText(of.at, serverNow()))}</View>
      {of.mayUndo && (
        <View className="regrade-undo">
          <Button kind="text" narrow onTap={onUndo}>
            {copy.undo}
          </Button>
        </View>
      )}
    </View>
  )
}
