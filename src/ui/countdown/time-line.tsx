import { View } from '@tarojs/components'
import { timeText } from '../moment/moment'
import { spoken } from '../spoken'
import { useClock } from './use-clock'
import './time-line.scss'

/** What the line of a countdown (时间线) is asked for; moments of the server, milliseconds. */
export interface TimeLineProps {
  from: number
  until: number
  /** A moment in between with what happens then, e.g. 封榜. */
  mark?: { readonly at: number; readonly what: string } | undefined
}

/** So many steps are finer than a phone can draw, and seldom worth a drawing. */
const STEPS = 1_000
const share = (at: number, from: number, until: number): number => {
  const part = Math.min(1, Math.max(0, (at - from) / Math.max(1, until - from)))
  return (Math.round(part * STEPS) / STEPS) * 100
}

/** Words closer than this to an end, in hundredths of the line, would run into the end's own. */
const NEAR = 27
/** Half the width of the mark's words: nearer to an end they would leave the page. */
const EDGE = 13
const within = (there: number): number => Math.min(100 - EDGE, Math.max(EDGE, there))

/** The road of a round: where it began, where we are, and where the board stands still. */
export function TimeLine({ from, until, mark }: TimeLineProps) {
  const now = share(useClock(), from, until)
  const there = mark && share(mark.at, from, until)
  const words = mark && `${timeText(mark.at)} ${mark.what}`
  const said = [`${timeText(from)}开始`, words, `${timeText(until)}截止`].filter(Boolean).join('，')
  return (
    <View className="ui-time-line" {...spoken({ role: 'img', label: said })}>
      <View className="ui-time-line-track">
        <View className="ui-time-line-past" style={{ width: `${now}%` }} />
        {there !== undefined && (
          <View className="ui-time-line-mark" style={{ left: `${there}%` }} />
        )}
      </View>
      <View className="ui-time-line-words">
        <View>{there === undefined || there > NEAR ? timeText(from) : ''}</View>
        {there !== undefined && (
          <View className="ui-time-line-at" style={{ left: `${within(there)}%` }}>
            {words}
          </View>
        )}
        {(there === undefined || there < 100 - NEAR * 1.5) && <View>{timeText(until)}</View>}
      </View>
    </View>
  )
}
