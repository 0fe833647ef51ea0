import { View } from '@tarojs/components'
import { goBack } from '#ui'
import { copy } from '../../copy/hall'
import type { HallHead } from '../../hall/revealing'
import type { Run } from '../../hall/run'
import { HallButton } from './hall-button'
import './hall-start.scss'

/** What the beginning of a run is asked for. */
export interface HallStartProps {
  head: HallHead
  run: Run
  onBegin: (real: boolean) => void
}

const beginText = (head: HallHead, goesOn: boolean): string => {
  if (head.state === 'revealed') return copy.again
  return goesOn ? copy.goOn : copy.begin
}

/** Before a run: what will be shown, the real run or a rehearsal, and the keys. */
export function HallStart({ head, run, onBegin }: HallStartProps) {
  const live = head.state === 'live'
  const goesOn = run.real && run.shown > 0
  const say = goesOn ? copy.stopped : copy.ready
  return (
    <View className="hall-start">
      <View className="hall-start-say">{live ? copy.notFrozen(head) : say}</View>
      <View className="hall-start-ways">
        {!live && <HallButton onTap={() => onBegin(true)}>{beginText(head, goesOn)}</HallButton>}
        <HallButton quiet onTap={() => onBegin(false)}>
          {copy.rehearse}
        </HallButton>
        <HallButton quiet onTap={goBack}>
          {copy.leave}
        </HallButton>
      </View>
      <View className="hall-hint">{copy.rehearseSay}</View>
      <View className="hall-keys">
        {copy.keys.map((key) => (
          <View key={key} className="hall-hint">
            {key}
          </View>
        ))}
      </View>
    </View>
  )
}
