import { View } from '@tarojs/components'
import { serverNow } from '#cloud'
import { Card, momentText, SectionTitle, Stats } from '#ui'
import { Bands } from './bands'
import { copy } from './copy'
import { FEW, hundredths } from './figures'
import type { Analysis } from './index'

const meanOf = ({ mean, passed }: Analysis) => [
  { label: copy.mean, value: hundredths(mean), unit: copy.points },
  ...(passed === null ? [] : [{ label: copy.passed, value: passed, unit: copy.people }]),
]

/** The whole sitting: how many took part, their mean, the bands of scores (总体). */
export function Overall({ analysis }: { analysis: Analysis }) {
  const { asOf, took, expected } = analysis
  const few = took < FEW
  const part = { label: copy.took, value: took, unit: copy.of(expected) }
  return (
    <>
      <Card padded>
        <Stats ruled of={[part, ...(few ? [] : meanOf(analysis))]} />
      </Card>
      {asOf !== null && (
        <View className="analysis-say">{copy.asOf(momentText(asOf, serverNow()))}</View>
      )}
      {few ? <View className="analysis-none">{copy.fewTook}</View> : <Spread of={analysis} />}
      <View className="analysis-gap" />
    </>
  )
}

function Spread({ of }: { of: Analysis }) {
  return (
    <>
      <SectionTitle>{copy.bands}</SectionTitle>
      <Card padded>
        <Bands bands={of.bands} counts={of.bands.map(({ count }) => count)} />
      </Card>
    </>
  )
}
