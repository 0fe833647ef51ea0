import { View } from '@tarojs/components'
import type { Reply } from '#contract/index'
import { Card, classes, SectionTitle, spoken } from '#ui'
import { copy, roadText } from '../../copy/home'
import { Mast } from '../mast/mast'
import { type RoadStop, roadOf } from './stops'
import './flag-road.scss'

/** What the road is asked for. */
export interface FlagRoadProps {
  flag: Reply<'honours', 'flag'>
  /** To the whole journey. */
  onOpen: () => void
}

const said = ({ when, who, where }: RoadStop): string => `${when}${who}${where}`

/** The flag's journey (红旗走过的路) as a road: solid behind, dashed towards what is not decided yet. */
export function FlagRoad({ flag, onOpen }: FlagRoadProps) {
  const stops = roadOf(flag)
  const label = `${copy.road}：${stops.map(said).join('，')}`
  return (
    <>
      <SectionTitle end={roadText(flag.journey)}>{copy.road}</SectionTitle>
      <Card>
        <View
          className="flag-road"
          hoverClass="is-pressed"
          onClick={onOpen}
          {...spoken({ role: 'button', label })}
        >
          {stops.map((stop) => (
            <Stop key={stop.key} stop={stop} />
          ))}
        </View>
      </Card>
    </>
  )
}

function Stop({ stop: { when, who, where, kind } }: { stop: RoadStop }) {
  return (
    <View className={classes('flag-stop', `is-${kind}`)}>
      {kind === 'now' && <Mast className="flag-stop-flag" />}
      <View>{when}</View>
      <View className="flag-stop-who">{who}</View>
      <View>{where}</View>
    </View>
  )
}
