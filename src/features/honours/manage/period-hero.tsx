import { View } from '@tarojs/components'
import { serverDay } from '#cloud'
import { Button, Hero, Stops } from '#ui'
import { periodName } from '../copy/words'
import { nextSays, stateNames } from './copy'
import { nextOf, type PeriodLine } from './next'
import { roadOf } from './road-of'
import './period-hero.scss'

interface PeriodHeroProps {
  line: PeriodLine
  /** The one thing to do; none while there is nothing. */
  does?: string | undefined
  onTap?: () => void
}

/** Where a period stands on its road, what comes next, and the one thing to do. */
export function PeriodHero({ line, does, onTap }: PeriodHeroProps) {
  const today = serverDay()
  return (
    <Hero
      above={stateNames[line.state]}
      title={periodName(line.period)}
      say={nextSays[nextOf(line, today)](line, today)}
    >
      <Stops stops={roadOf(line)} />
      {does !== undefined && onTap && (
        <View className="period-does">
          <Button kind="on-base" onTap={onTap}>
            {does}
          </Button>
        </View>
      )}
    </Hero>
  )
}
