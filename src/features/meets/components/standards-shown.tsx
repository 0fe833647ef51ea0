import { View } from '@tarojs/components'
import { useState } from 'react'
import { Bullets, Card, Chips, SectionTitle } from '#ui'
import { copy } from '../copy/event'
import type { EventShown } from '../queries'
import './event.scss'

type Measured = Extract<EventShown['scoring'], { kind: 'measured' }>

/** A table of standards (达标标准): one group of people at a time, by age, sex and post. */
export function StandardsShown({ scoring }: { scoring: Measured }) {
  const { standards, panel } = scoring
  const [chosen, setChosen] = useState('0')
  const groups = standards.rows.map((row, place) => ({
    key: String(place),
    label: copy.group(row),
  }))
  const steps = standards.rows[Number(chosen)]?.steps ?? []
  return (
    <>
      <SectionTitle end={copy.most(standards.most)}>
        {copy.measured[standards.measure]}
      </SectionTitle>
      <Bullets of={[copy.measuredSay, copy.panel(panel), copy.below]} />
      <Chips choices={groups} value={chosen} onChange={setChosen} />
      <Card>
        {steps.map(({ value, points }) => (
          <View key={value} className="meets-step">
            <View>{copy.stepWords(standards.measure, value)}</View>
            <View className="meets-step-points">{copy.stepPoints(points)}</View>
          </View>
        ))}
      </Card>
    </>
  )
}
