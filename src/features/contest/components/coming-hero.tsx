import { View } from '@tarojs/components'
import { Button, Countdown, Hero } from '#ui'
import { examWays, type Shown } from '../../exam'
import { copy } from '../copy'
import './running-hero.scss'

/** Nothing runs yet: the next round and how long until it does. */
export function ComingHero({ shown }: { shown: Shown }) {
  return (
    <Hero above={copy.comingHero(shown.opensAt)} title={shown.title} say={copy.what(shown)}>
      <View className="running-time">
        <View>
          <View className="running-label">{copy.untilOpen}</View>
          <Countdown until={shown.opensAt} />
        </View>
      </View>
      <Button kind="on-base" onTap={() => examWays.enter(shown.sitting)}>
        {copy.toDoor}
      </Button>
    </Hero>
  )
}
