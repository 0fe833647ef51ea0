import { View } from '@tarojs/components'
import { type Criterion, pointsOf } from '#domain/rubric'
import { Card, LawText, TextArea } from '#ui'
import { reviewCopy as copy } from '../copy/review'
import { pointsText } from '../copy/words'
import { DeductionRow } from './deduction-row'
import { markOf } from './draft'
import type { Reviewing } from './use-review'
import './criterion-step.scss'

/** One criterion of the checklist (评查项): what is asked, its points, and the reasons to take some. */
export function CriterionStep({ of, criterion }: { of: Reviewing; criterion: Criterion }) {
  const { draft } = of
  const mark = markOf(draft, criterion)
  return (
    <View className="criterion">
      <View className="criterion-head">
        <View className="criterion-words">
          <View className="criterion-place">
            {copy.place(draft.place + 1, draft.rubric.criteria.length)}
          </View>
          <View className="criterion-name">{criterion.name}</View>
        </View>
        <View className="criterion-points">
          <View className="criterion-figure">{pointsText(pointsOf(criterion, mark))}</View>
          <View className="criterion-place">{copy.most(pointsText(criterion.most))}</View>
        </View>
      </View>
      <View className="criterion-says">
        <LawText>{criterion.says}</LawText>
      </View>
      {criterion.deductions.map((deduction) => (
        <DeductionRow
          key={deduction.id}
          deduction={deduction}
          times={mark.met[deduction.id] ?? 0}
          onMeet={(by) => of.meet(criterion, deduction.id, by)}
        />
      ))}
      <View className="criterion-note">
        <Card>
          <TextArea
            label={copy.note}
            value={mark.note}
            onInput={(note) => of.note(criterion, note)}
            placeholder={copy.noteHint}
            maxLength={100}
            short
          />
        </Card>
      </View>
    </View>
  )
}
