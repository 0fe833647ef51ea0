import { View } from '@tarojs/components'
import { say } from '#cloud'
import { Button, Notice } from '#ui'
import { cancelRefusals, playingCopy as copy } from '../copy'
import { useCancel } from '../queries'
import './call-off.scss'

/** Calls a duel off before it starts (取消). */
export function CallOff({ duel, children }: { duel: string; children: string }) {
  const cancel = useCancel()
  return (
    <View className="duel-call-off">
      {cancel.error !== null && <Notice>{say(cancel.error, cancelRefusals)}</Notice>}
      <Button kind="text" onTap={() => cancel.mutateAsync(duel)} busyLabel={copy.cancelling}>
        {children}
      </Button>
    </View>
  )
}
