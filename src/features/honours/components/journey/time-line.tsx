import { Image, View } from '@tarojs/components'
import { Button, classes, levelsOf, SectionTitle, spoken, Tag } from '#ui'
import { copy, handoverText, type JourneyStop } from '../../copy/journey'
import { periodName } from '../../copy/words'
import { go } from '../../routes'
import { Turns } from '../turns'
import './time-line.scss'

/** As many stops as are read at once. */
const AT_ONCE = 20

/** All stops, the newest first, with how the flag changed hands at each (交接). */
export function FlagTimeLine({ stops }: { stops: readonly JourneyStop[] }) {
  const newest = stops[0]?.period
  return (
    <>
      <SectionTitle>{copy.line}</SectionTitle>
      <Turns of={stops} size={AT_ONCE}>
        {(some) => (
          <View>
            {some.map((stop) => (
              <Stop key={stop.period} stop={stop} now={stop.period === newest} />
            ))}
          </View>
        )}
      </Turns>
    </>
  )
}

function Stop({ stop, now }: { stop: JourneyStop; now: boolean }) {
  const { period, unit, name, parentName, total } = stop
  return (
    <View className={classes('flag-trip', now && 'is-now')}>
      <View className="flag-trip-head">
        <View>{periodName(period)}</View>
        {total !== null && <View className="flag-trip-points">{copy.points(total)}</View>}
      </View>
      <View className="flag-trip-name">
        {levelsOf(name).map((level) => (
          <View key={level}>{level}</View>
        ))}
        {now && <Tag kind="gold">{copy.now}</Tag>}
      </View>
      <View className="flag-trip-parent">{parentName}</View>
      <Handed handover={stop.handover} />
      <Button kind="text" narrow icon="chevron" onTap={() => go.score(period, unit)}>
        {copy.score}
      </Button>
    </View>
  )
}

function Handed({ handover }: Pick<JourneyStop, 'handover'>) {
  if (handover === null) return <View className="flag-trip-handed">{copy.awaiting}</View>
  const { text, picture } = handover
  return (
    <View className="flag-trip-handed">
      <View>{handoverText(handover)}</View>
      {text !== '' && <View className="flag-trip-text">{text}</View>}
      {picture !== null && (
        <Image
          className="flag-trip-picture"
          src={picture}
          mode="widthFix"
          lazyLoad
          {...spoken({ role: 'img', label: copy.picture })}
        />
      )}
    </View>
  )
}
