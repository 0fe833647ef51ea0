import { View } from '@tarojs/components'
import { Button, type ButtonProps } from '#ui'
import { copy } from '../copy'
import { type Far, percentOf } from '../stage'
import { UploadHead } from './upload-head'
import { UploadRoad } from './upload-road'

/** What an upload that stopped half-way is asked for. */
export interface BrokenProps extends Far {
  onPick: ButtonProps['onTap']
  onStop: ButtonProps['onTap']
}

/** Half of it is there: the same file, picked again, goes on from here. */
export function Broken({ onPick, onStop, ...far }: BrokenProps) {
  const percent = percentOf(far)
  const { sent, bytes } = far
  return (
    <>
      <UploadHead end={copy.progress(percent)}>{copy.broken}</UploadHead>
      <UploadRoad percent={percent} state="waits" said={copy.spoken(percent, sent, bytes)} />
      <View className="upload-say">{copy.brokenSay(percent)}</View>
      <Button kind="quiet" onTap={onPick}>
        {copy.pickAgain}
      </Button>
      <View className="upload-ways">
        <Button kind="text" narrow onTap={onStop} busyLabel={copy.stopping}>
          {copy.stop}
        </Button>
      </View>
    </>
  )
}
