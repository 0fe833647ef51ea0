import { View } from '@tarojs/components'
import type { Criterion, Deduction, Mark } from '#domain/rubric'
import { classes, spoken } from '#ui'
import { scoreCopy as copy } from '../copy/score'
import './deductions.scss'

interface Props {
  readonly criterion: Criterion
  readonly mark: Mark | undefined
  readonly onMeet: (deduction: string, by: 1 | -1) => void
}

const saysOf = ({ what, points, isFatal }: Deduction): string =>
  isFatal ? copy.fatal(what) : copy.deduction(what, points)

function One({
  deduction,
  times,
  onMeet,
}: {
  deduction: Deduction
  times: number
  onMeet: Props['onMeet']
}) {
  const { id, what, timesAtMost } = deduction
  const isFull = times >= timesAtMost
  const says = saysOf(deduction)
  return (
    <View className="judge-deduction">
      <View
        className={classes('judge-deduct', times > 0 && 'is-on', isFull && 'is-full')}
        hoverClass={isFull ? 'none' : 'is-pressed'}
        onClick={() => onMeet(id, 1)}
        {...spoken({ role: 'button', label: `${says}，${copy.times(times)}`, disabled: isFull })}
      >
        <View className="judge-deduct-says">{says}</View>
        {times > 0 && <View className="judge-deduct-times">{copy.times(times)}</View>}
      </View>
      {times > 0 && (
        <View
          className="judge-deduct-less"
          hoverClass="is-pressed"
          onClick={() => onMeet(id, -1)}
          {...spoken({ role: 'button', label: copy.less(what) })}
        >
          −
        </View>
      )}
    </View>
  )
}

/** Reasons for deductions (扣分点): each tap counts once more. */
export function Deductions({ criterion, mark, onMeet }: Props) {
  if (criterion.deductions.length === 0) return null
  return (
    <View className="judge-deductions">
      <View className="judge-deductions-head">
        {criterion.step === 0 ? copy.onlyDeductions : copy.deductions}
      </View>
      {criterion.deductions.map((deduction) => (
        <One
          key={deduction.id}
          deduction={deduction}
          times={mark?.met[deduction.id] ?? 0}
          onMeet={onMeet}
        />
      ))}
    </View>
  )
}
