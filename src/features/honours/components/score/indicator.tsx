import { View } from '@tarojs/components'
import { classes, mostText, SectionTitle } from '#ui'
import { ruleText } from '../../copy/rule'
import type { Indicator as IndicatorShown } from '../../copy/sources'
import { EvidenceList } from './evidence-list'
import './indicator.scss'
import { indicatorPoints } from './indicator-points'

/** One indicator (指标): its points, the rule they follow from, what proves it. */
export function Indicator({ indicator }: { indicator: IndicatorShown }) {
  const { name, points, most, rule } = indicator
  const tops = points !== null && rule.kind !== 'deduct'
  return (
    <>
      <SectionTitle
        end={
          <View className={classes('flag-indicator-points', points === null && 'is-unsuited')}>
            {indicatorPoints(indicator)}
            {tops && <View className="flag-indicator-most">{`/ ${mostText(most)}`}</View>}
          </View>
        }
      >
        {name}
      </SectionTitle>
      <View className="flag-indicator-rule">{ruleText(indicator)}</View>
      <EvidenceList indicator={indicator} />
    </>
  )
}
