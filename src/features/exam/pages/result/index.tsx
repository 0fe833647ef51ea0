import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { codeOf, say } from '#cloud'
import type { Reply } from '#contract/index'
import { Asked, Button, EmptyState, goBack, Page, Skeleton } from '#ui'
import { toBoard } from '../../../boards'
import { Marks } from '../../components/marks'
import { ExamResultHero } from '../../components/result-hero'
import { Topics } from '../../components/topics'
import { resultCopy as copy, resultRefusals } from '../../copy'
import { useResult } from '../../queries'
import { go } from '../../routes'

type Result = Reply<'exam', 'result'>

/** On from a result: the board of a round, the certificate of a passed exam. */
function WaysOn({ result }: { result: Result }) {
  if (result.kind === 'round')
    return (
      <Button kind="text" icon="chevron" onTap={() => toBoard(result.sitting)}>
        {copy.board}
      </Button>
    )
  if (!result.certificate) return null
  return (
    <Button kind="text" icon="chevron" onTap={() => go.certificate(result.attempt)}>
      {copy.certificate}
    </Button>
  )
}

/** Marks are out later: no refusal to be sorry about, only a time. */
function NotShown({ error }: { error: unknown }) {
  const { head, way } = copy.notShown
  return (
    <EmptyState
      drawing="arrived"
      head={head}
      say={say(error, resultRefusals)}
      way={{ label: way, onTap: goBack, quiet: true }}
    />
  )
}

/** What an attempt came to (成绩), for exams and rounds alike. */
export default function ResultPage() {
  const { params } = useRouter()
  const query = useResult(decodeURIComponent(params.attempt ?? ''))
  const { data, error } = query
  if (!data && error && codeOf(error) === 'NOT_SHOWN_YET')
    return (
      <Page title={copy.title}>
        <NotShown error={error} />
      </Page>
    )
  return (
    <Page title={copy.title} hero={data && <ExamResultHero result={data} />}>
      <Asked query={query} told={resultRefusals} waiting={<Skeleton count={4} />}>
        {(result) => (
          <>
            <WaysOn result={result} />
            <Topics topics={result.topics} />
            {result.questions ? (
              <Marks marks={result.questions} />
            ) : (
              <View className="ui-note">{copy.notYet}</View>
            )}
          </>
        )}
      </Asked>
    </Page>
  )
}
