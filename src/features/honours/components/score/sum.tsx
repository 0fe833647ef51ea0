import { View } from '@tarojs/components'
import type { Reply } from '#contract/index'
import { Card, SectionTitle, spoken } from '#ui'
import { copy, sumSteps } from '../../copy/score'
import './sum.scss'

/** How a total comes about (适用满分 → 折算 → 扣减), to the last point. */
export function Sum({ score }: { score: Reply<'honours', 'score'> }) {
  const steps = sumSteps(score)
  if (steps.length === 0) return null
  return (
    <>
      <SectionTitle>{copy.sum}</SectionTitle>
      <Card>
        {steps.map(({ what, how, comes }) => (
          <View
            key={what}
            className="flag-sum"
            {...spoken({ role: 'text', label: [what, how, comes].filter(Boolean).join('，') })}
          >
            <View className="flag-sum-words">
              <View className="flag-sum-what">{what}</View>
              {how !== '' && <View className="flag-sum-how">{how}</View>}
            </View>
            <View className="flag-sum-comes">{comes}</View>
          </View>
        ))}
      </Card>
    </>
  )
}
