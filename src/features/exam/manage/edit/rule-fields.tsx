import { View } from '@tarojs/components'
import { REVIEWS } from '#domain/exam'
import { Card, ChoiceLine, NumberField, SwitchLine } from '#ui'
import { reviewNames } from '../copy'
import { flawAt } from '../form/flaws'
import { copy } from './copy'
import type { FieldsProps } from './edit-form'

const ATTEMPTS = [1, 2, 3, 4, 5] as const
const attempts = ATTEMPTS.map((count) => ({ key: String(count), label: copy.attemptsOf(count) }))
const reviews = REVIEWS.map((key) => ({ key, label: reviewNames[key] }))

/** How often, when it is shown, what late answers and time left are worth (规则). */
export function RuleFields({ filling, saving }: FieldsProps) {
  const { terms } = filling.form
  const { setTerms } = filling
  return (
    <Card>
      <ChoiceLine
        label={copy.attempts}
        choices={attempts}
        value={String(terms.attemptsAtMost)}
        onChange={(count) => setTerms({ attemptsAtMost: Number(count) })}
        say={copy.attemptsSay}
      />
      <ChoiceLine
        label={copy.review}
        choices={reviews}
        value={terms.review}
        onChange={(review) => setTerms({ review })}
      />
      <SwitchLine
        label={copy.late}
        on={terms.lateScores}
        onChange={(lateScores) => setTerms({ lateScores })}
        say={copy.lateSay}
      />
      <NumberField
        label={copy.timeBonus}
        value={terms.timeBonus}
        onChange={(timeBonus) => setTerms({ timeBonus })}
        wrong={saving.gaps.timeBonus ?? flawAt(saving.flaws, 'timeBonus')}
      />
      <View className="edit-field-say">{copy.timeBonusSay}</View>
    </Card>
  )
}
