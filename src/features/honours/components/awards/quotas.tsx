import { View } from '@tarojs/components'
import type { Reply } from '#contract/index'
import { Card, SectionTitle, spoken } from '#ui'
import { copy, quotaText } from '../../copy/awards'
import './awards.scss'

type Quota = Reply<'honours', 'awards'>['quotas'][number]

/** How much of 年度优秀 is taken: units and persons apart, never beyond the line's end. */
export function Quotas({ quotas }: { quotas: readonly Quota[] }) {
  if (quotas.length === 0) return null
  return (
    <>
      <SectionTitle>{copy.quota}</SectionTitle>
      <Card>
        <View className="flag-quotas">
          {quotas.map((quota) => (
            <QuotaLine key={quota.kind} quota={quota} />
          ))}
        </View>
      </Card>
    </>
  )
}

function QuotaLine({ quota }: { quota: Quota }) {
  const { kind, most, taken } = quota
  const share = most === 0 ? 0 : Math.min(100, Math.round((taken * 100) / most))
  const words = `${copy.kinds[kind]}，${quotaText(quota)}`
  return (
    <View className="flag-quota" {...spoken({ role: 'text', label: words })}>
      <View className="flag-quota-kind">{copy.kinds[kind]}</View>
      <View className="flag-quota-line">
        <View className="flag-quota-taken" style={{ width: `${share}%` }} />
      </View>
      <View className="flag-quota-words">{quotaText(quota)}</View>
    </View>
  )
}
