import { View } from '@tarojs/components'
import { classes, spoken } from '#ui'
import { scoreCopy as copy } from '../copy/score'
import './criteria-lane.scss'

/** What the lane of criteria (评分项) is asked for. */
export interface CriteriaLaneProps {
  /** In the rubric's order, each with whether it is marked. */
  criteria: readonly { readonly id: string; readonly isDone: boolean }[]
  now: number
  onGo: (place: number) => void
}

/** One mark a criterion: full where marked, open where one is; each leads to its criterion. */
export function CriteriaLane({ criteria, now, onGo }: CriteriaLaneProps) {
  const marked = criteria.filter(({ isDone }) => isDone).length
  return (
    <View
      className="judge-lane"
      {...spoken({ role: 'group', label: copy.lane(marked, criteria.length) })}
    >
      {criteria.map(({ id, isDone }, place) => (
        <View
          key={id}
          className="judge-lane-tap"
          onClick={() => onGo(place)}
          {...spoken({ role: 'button', label: copy.place(place + 1, criteria.length) })}
        >
          <View
            className={classes('judge-lane-mark', isDone && 'is-past', place === now && 'is-now')}
          />
        </View>
      ))}
    </View>
  )
}
