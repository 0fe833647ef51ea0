import { View } from '@tarojs/components'
import type { Reply } from '#contract/index'
import { read } from '#domain/boards'
import { Card, SectionTitle, SumLine } from '#ui'
import { copy } from '../../copy/formula'
import './formula.scss'

type Board = Reply<'boards', 'units'>

/** What the worked example is asked for: a unit, and the figures of everybody. */
export interface ExampleProps {
  title: string
  unit: Board['top'][number]
  all: Board['all']
}

/** The formula with a unit's own numbers, read back from what the board published of it. */
export function Example({ title, unit, all }: ExampleProps) {
  const published = read(unit.value, all)
  return (
    <>
      <SectionTitle end={copy.team(unit)}>{title}</SectionTitle>
      <Card padded>
        <View className="formula-unit">{unit.name}</View>
        <View className="formula-sum">{copy.sum(unit)}</View>
        <SumLine words={copy.above(unit)} value={copy.aboveShare(published)} />
        <SumLine words={copy.standing(published)} value={copy.standingValue(published)} />
        <View className="formula-part">{copy.inPoints}</View>
        <SumLine words={copy.mean(all)} value={copy.meanValue(published)} />
        <SumLine
          words={copy.more(published)}
          how={copy.how(published)}
          value={copy.moreValue(unit.value, published)}
        />
        <SumLine result words={copy.result} value={copy.resultValue(unit.value)} />
        <View className="formula-step">{copy.step(all, published)}</View>
      </Card>
    </>
  )
}
