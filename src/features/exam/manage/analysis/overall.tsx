import { View } from '@tarojs/components'
import { serverNow } from '#cloud'
import { Card, momentText, SectionTitle, Stats } from '#ui'
import { Bands } from './bands'
import { copy } from './copy'
import { hundredths } from './figures'
import type { Analysis } from './index'

const passedOf = (passed: number | null) =>
  passed === null ? [] : [{ label: copy.passed, value: passed, unit: copy.people }]

/** The whole sitting: how many took part, their mean, the bands of scores (总体). */
export function Overall({ analysis }: { analysis: Analysis }) {
  const { asOf, took, expected, mean, passed, bands } = analysis
  return (
    <>
      <Card padded>
        <Stats
          ruled
          of={[
            { label: copy.took, value: took, unit: copy.of(expected) },
            { label: copy.mean, value: hundredths(mean), unit: copy.points },
            ...passedOf(passed),
          ]}
        />
      </Card>
      {asOf !== null && (
        <View className="analysis-say">{copy.asOf(momentText(asOf, serverNow()))}</View>
      )}
      <SectionTitle>{copy.bands}</SectionTitle>
      <Card padded>
        <Bands bands={bands} counts={bands.map(({ count }) => count)} />
      </Card>
      <View className="analysis-gap" />
    </>
  )
}
