import { View } from '@tarojs/components'
import type { Reply } from '#contract/index'
import { Hero, Stats } from '#ui'
import { resultCopy as copy } from '../copy'
import './result-hero.scss'

type Result = Reply<'exam', 'result'>

const figures = (result: Result) => [
  { value: result.right, unit: copy.of(result.asked), label: copy.right },
  { value: copy.tookText(result.seconds), unit: '', label: copy.took },
  ...(result.bonus > 0 ? [{ value: `+${result.bonus}`, unit: copy.unit, label: copy.bonus }] : []),
]

/** The blue zone of a result (成绩): points first, then what they are made of. */
export function ExamResultHero({ result }: { result: Result }) {
  return (
    <Hero above={result.title} title={copy.headline(result)} say={copy.submitted(result)}>
      {result.passed !== null && (
        <View className="exam-result-passed">{copy.passed(result.passed)}</View>
      )}
      <Stats of={figures(result)} />
      {result.late && <View className="exam-result-late">{copy.late}</View>}
    </Hero>
  )
}
