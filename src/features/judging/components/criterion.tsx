import { View } from '@tarojs/components'
import { type Criterion, type Mark, pointsOf } from '#domain/rubric'
import { classes, spoken } from '#ui'
import { scoreCopy as copy } from '../copy/score'
import { markPoints } from '../sheet/points'
import './criterion.scss'

interface Props {
  readonly criterion: Criterion
  readonly mark: Mark | undefined
  /** Its place among all, from 1. */
  readonly place: number
  readonly of: number
}

/** One criterion (评分项): what is looked at, and what it came to so far. */
export function CriterionHead({ criterion, mark, place, of }: Props) {
  const figure = mark ? markPoints(criterion, mark) : copy.nothing
  const left = mark ? pointsOf(criterion, mark) : 0
  const isTaken = mark !== undefined && left < mark.given
  return (
    <View className="judge-criterion">
      <View className="judge-criterion-top">
        <View className="judge-criterion-words">
          <View className="judge-criterion-place">{copy.place(place, of)}</View>
          <View className="judge-criterion-name" {...spoken({ role: 'heading' })}>
            {criterion.name}
          </View>
        </View>
        <View className="judge-criterion-figure">
          <View className={classes('judge-figure', figure.length > 4 && 'is-long')}>{figure}</View>
          <View className="judge-criterion-most">
            {isTaken ? copy.taken(criterion, mark.given, left) : copy.most(criterion.most)}
          </View>
        </View>
      </View>
      {criterion.says !== '' && <View className="judge-criterion-says">{criterion.says}</View>}
    </View>
  )
}
