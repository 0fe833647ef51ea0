import { View } from '@tarojs/components'
import type { Deduction } from '#domain/rubric'
import { classes, Icon, spoken } from '#ui'
import { reviewCopy as copy } from '../copy/review'
import { pointsText } from '../copy/words'
import './deduction-row.scss'

function sayOf({ points, timesAtMost, isFatal }: Deduction): string {
  if (isFatal) return copy.fatal
  const taken = pointsText(points)
  return timesAtMost === 1 ? copy.each(taken) : copy.eachOf(taken, timesAtMost)
}

interface DeductionRowProps {
  deduction: Deduction
  times: number
  onMeet: (by: 1 | -1) => void
}

/** A reason for a deduction (扣分点): the whole row adds one, the sign at its end takes one back. */
export function DeductionRow({ deduction, times, onMeet }: DeductionRowProps) {
  const { what, isFatal, timesAtMost } = deduction
  const isMet = times > 0
  // One that counts once is switched on and off by the same tap.
  const tap = () => onMeet(timesAtMost === 1 && isMet ? -1 : 1)
  return (
    <View className={classes('deduction', isMet && 'is-met', isFatal && 'is-fatal')}>
      <View
        className="deduction-main"
        hoverClass="is-pressed"
        onClick={tap}
        {...spoken({ role: 'button', label: copy.add(what) })}
      >
        <View className="deduction-mark">
          {isMet && <Icon name={isFatal ? 'cross' : 'check'} size={16} />}
        </View>
        <View className="deduction-words">
          <View className="deduction-what">{what}</View>
          <View className="deduction-say">{sayOf(deduction)}</View>
        </View>
        {isMet && timesAtMost > 1 && <View className="deduction-times">{copy.times(times)}</View>}
      </View>
      {isMet && timesAtMost > 1 && (
        <View
          className="deduction-less"
          hoverClass="is-pressed"
          onClick={() => onMeet(-1)}
          {...spoken({ role: 'button', label: copy.less(what) })}
        >
          −
        </View>
      )}
    </View>
  )
}
