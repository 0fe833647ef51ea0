import { View } from '@tarojs/components'
import { mostOf } from '#domain/rubric'
import { Bullets, Card, SectionTitle } from '#ui'
import { copy } from '../copy/event'
import type { EventShown } from '../queries'
import './event.scss'

type Judged = Extract<EventShown['scoring'], { kind: 'judged' | 'checked' }>
type Criterion = Judged['rubric']['criteria'][number]

/** A rubric as people read it (评分表): each criterion with its points, what good looks like, what takes points. */
export function RubricShown({ scoring }: { scoring: Judged }) {
  const { rubric, panel, kind } = scoring
  const says = [copy.panel(panel), copy.note(rubric.noteBelowPercent), copy.apart]
  return (
    <>
      <SectionTitle end={`${copy.criteria(rubric.criteria.length)}，${copy.most(mostOf(rubric))}`}>
        {copy[kind]}
      </SectionTitle>
      <Bullets of={says.filter(Boolean)} />
      <View className="meets-criteria">
        <Card>
          {rubric.criteria.map((criterion) => (
            <CriterionShown key={criterion.id} criterion={criterion} />
          ))}
        </Card>
      </View>
    </>
  )
}

function CriterionShown({ criterion }: { criterion: Criterion }) {
  const { name, says, deductions } = criterion
  return (
    <View className="meets-criterion">
      <View className="meets-criterion-line">
        <View className="meets-criterion-name">{name}</View>
        <View className="meets-criterion-most">{copy.criterionMost(criterion)}</View>
      </View>
      {says !== '' && <View className="meets-criterion-says">{says}</View>}
      <View className="meets-deduction">{copy.step(criterion)}</View>
      {deductions.map((deduction) => (
        <View key={deduction.id} className="meets-deduction">
          {copy.deduction(deduction)}
        </View>
      ))}
    </View>
  )
}
