import { View } from '@tarojs/components'
import { classes, Icon, spoken } from '#ui'
import './upload-road.scss'

/** What the road of an upload (上传的路) is asked for. */
export interface UploadRoadProps {
  /** How much of it is behind, hundredths. */
  percent: number
  /** `waits`: the way ahead is open and nothing moves; `arrived`: all of it is behind. */
  state: 'moves' | 'waits' | 'arrived'
  /** What a screen reader says. */
  said: string
}

/** Solid behind, dashed ahead; where we are is a mark, which at the end carries a tick. */
export function UploadRoad({ percent, state, said }: UploadRoadProps) {
  const there = state === 'arrived' ? 100 : percent
  return (
    <View
      className={classes('upload-road', `is-${state}`)}
      {...spoken({ role: 'img', label: said })}
    >
      <View className="upload-road-ahead" />
      <View className="upload-road-way" style={{ width: `${there}%` }}>
        <View className="upload-road-mark">
          {state === 'arrived' && <Icon name="check" size={13} />}
        </View>
      </View>
    </View>
  )
}
