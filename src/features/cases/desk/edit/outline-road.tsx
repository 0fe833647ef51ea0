import { View } from '@tarojs/components'
import { classes, Icon, spoken } from '#ui'
import { editCopy as copy } from '../copy/edit'
import type { HowFar } from './outline'
import './outline-road.scss'

/** A stop on the road of a draft. */
export interface RoadStop {
  readonly key: string
  readonly name: string
  readonly howFar: HowFar
  /** At its right end. */
  readonly end: string
  readonly comments: number
  readonly onTap: () => void
}

/** The road from a blank page to handing in (写作路程): solid where it is written, dashed where it is not yet. */
export function OutlineRoad({ stops }: { stops: readonly RoadStop[] }) {
  return (
    <View className="desk-outline">
      {stops.map((stop) => (
        <OutlineLine key={stop.key} stop={stop} />
      ))}
    </View>
  )
}

function OutlineLine({ stop: { name, howFar, end, comments, onTap } }: { stop: RoadStop }) {
  const remarks = comments > 0 ? copy.comments(comments) : undefined
  const label = [name, end, remarks].filter(Boolean).join('，')
  return (
    <View
      className={classes('desk-outline-stop', `is-${howFar}`)}
      hoverClass="is-pressed"
      onClick={onTap}
      {...spoken({ role: 'button', label })}
    >
      <View className="desk-outline-mark">
        {howFar === 'whole' && <Icon name="check" size={13} />}
      </View>
      <View className="desk-outline-words">
        <View className="desk-outline-name">{name}</View>
        {remarks !== undefined && (
          <View className="desk-outline-remarks">
            <Icon name="info" size={16} />
            <View>{remarks}</View>
          </View>
        )}
      </View>
      <View className="desk-outline-end">{end}</View>
      <Icon name="chevron" size={20} className="desk-outline-tail" />
    </View>
  )
}
