import { View } from '@tarojs/components'
import { copy } from '../../copy/hall'
import type { Press } from '../../hall/run'
import { HallButton } from './hall-button'
import './hall-touch.scss'

/** What keys do where there are none: on a phone alone, a wall shows no buttons. */
export function HallTouch({ press }: { press: (by: Press) => void }) {
  return (
    <View className="hall-touch">
      <HallButton quiet onTap={() => press('back')}>
        {copy.back}
      </HallButton>
      <HallButton quiet onTap={() => press('stop')}>
        {copy.stop}
      </HallButton>
    </View>
  )
}
