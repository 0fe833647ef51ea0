import { View } from '@tarojs/components'
import { classes, spoken } from '#ui'
import { copy } from '../copy/meet'
import { laterStage, stopOf } from '../event-stage'
import type { Meet, MeetEventShown } from '../queries'
import { meetWays } from '../ways'
import './schedule.scss'

/** The events of a meet as a road (日程): solid behind what is decided, dashed ahead; a tap leads to one. */
export function Schedule({ meet }: { meet: Meet }) {
  const events = [...meet.events].sort((a, b) => a.at - b.at)
  return (
    <View className="meets-road">
      {events.map((event) => (
        <EventStop key={event.event} event={event} meet={meet} />
      ))}
    </View>
  )
}

function EventStop({ event, meet }: { event: MeetEventShown; meet: Meet }) {
  const state = event.stages
    .map((stage) => copy.stageText(stage, event.stages.length > 1))
    .join('，')
  const when = copy.when(event, meet.now)
  const stage = laterStage(event.stages)
  return (
    <View
      className={classes('meets-stop', `is-${stopOf(event.stages)}`)}
      hoverClass="is-pressed"
      onClick={() => meetWays.event({ meet: meet.meet, event: event.event, stage })}
      {...spoken({ role: 'button', label: `${event.name}，${when}，${state}` })}
    >
      <View className="meets-stop-mark" />
      <View className="meets-stop-line">
        <View className="meets-stop-name">{event.name}</View>
        <View className="meets-stop-when">{when}</View>
      </View>
      <View className="meets-stop-line">
        <View className="meets-stop-sub">{copy.eventSub(event)}</View>
        <View className="meets-stop-state">{state}</View>
      </View>
    </View>
  )
}
