import { View } from '@tarojs/components'
import { Button, type ButtonProps, Notice } from '#ui'
import { copy } from '../copy'
import { type Far, percentOf } from '../stage'
import { UploadHead } from './upload-head'
import { UploadRoad } from './upload-road'

/** What an upload on its way is asked for. */
export interface SendingProps extends Far {
  waiting: boolean
  onStop: ButtonProps['onTap']
}

/** All of it is there; it is being looked into, or will be once there is a network again. */
function Arrived({ waiting }: { waiting: boolean }) {
  const fact = waiting ? copy.allThere : copy.checking
  return (
    <>
      <UploadHead>{fact}</UploadHead>
      <UploadRoad percent={100} state="arrived" said={fact} />
      {waiting && (
        <Notice kind="plain" icon="no-network">
          {copy.allThereSay}
        </Notice>
      )}
    </>
  )
}

/** On its way: percent, the road and the bytes; without a network it says that it is not done. */
export function Sending({ waiting, onStop, ...far }: SendingProps) {
  const { sent, bytes } = far
  const percent = percentOf(far)
  if (sent === bytes) return <Arrived waiting={waiting} />
  return (
    <>
      <UploadHead end={copy.progress(percent)}>{waiting ? copy.waiting : copy.sending}</UploadHead>
      <UploadRoad
        percent={percent}
        state={waiting ? 'waits' : 'moves'}
        said={copy.spoken(percent, sent, bytes)}
      />
      <View className="upload-say">{copy.amount(sent, bytes)}</View>
      {waiting ? (
        <Notice kind="plain" icon="no-network">
          {copy.waitingSay}
        </Notice>
      ) : (
        <View className="upload-say">{copy.staySay}</View>
      )}
      <View className="upload-ways">
        <Button kind="text" narrow onTap={onStop} busyLabel={copy.stopping}>
          {copy.stop}
        </Button>
      </View>
    </>
  )
}
