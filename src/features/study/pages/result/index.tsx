import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import type { Reply } from '#contract/index'
import { Asked, Button, MonthCalendar, Page, Received, SectionTitle, Skeleton, Stats } from '#ui'
import { ResultHero } from '../../components/result-hero'
import { WorthAgain } from '../../components/worth-again'
import { resultCopy as copy, dayName, resultRefusals } from '../../copy'
import { useResult } from '../../queries'
import { go } from '../../routes'
import './index.scss'

type Result = Reply<'study', 'result'>

function WaysOn({ result }: { result: Result }) {
  return (
    <View className="result-ways">
      <Received where="received">{copy.received(result.finishedAt)}</Received>
      <Button onTap={go.home}>{copy.done}</Button>
      <Button kind="text" onTap={go.mistakesInstead}>
        {copy.practise}
      </Button>
    </View>
  )
}

const figures = ({ points, counts, understood, back }: Result) => [
  { value: `+${points}`, unit: copy.pointsUnit, label: copy.points[counts] },
  understood > 0
    ? { value: understood, unit: copy.questionsUnit, label: copy.understood }
    : { value: back.length, unit: copy.questionsUnit, label: copy.comesBack },
]

/** A short warm page after the last answer (今天的结果). */
export default function ResultPage() {
  const { params } = useRouter()
  const query = useResult(decodeURIComponent(params.set ?? ''))
  const { data: result } = query
  return (
    <Page
      title={result ? dayName(result.set.day) : copy.title}
      onBack={go.home}
      hero={result && <ResultHero result={result} />}
    >
      <Asked query={query} told={resultRefusals} waiting={<Skeleton count={4} />}>
        {(found) => (
          <>
            <View className="result-figures">
              <Stats ruled of={figures(found)} />
            </View>
            <WorthAgain result={found} />
            <WaysOn result={found} />
            <SectionTitle>{copy.month}</SectionTitle>
            <MonthCalendar month={found.month.month} today={found.today} days={found.month.days} />
          </>
        )}
      </Asked>
    </Page>
  )
}
