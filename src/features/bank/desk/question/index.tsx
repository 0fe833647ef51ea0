import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { serverNow } from '#cloud'
import type { Reply } from '#contract/index'
import { Asked, Button, Card, momentText, Notice, Page, Row } from '#ui'
import { KeyedQuestion } from '../../components/keyed-question'
import { questionCopy as copy } from '../../copy/desk'
import { useChangeQuestion, useQuestion } from '../../queries'
import { refusals } from '../../refusals'
import { useFresh } from '../../use-fresh'
import { ways } from '../../ways'
import { History } from './history'
import { Sittings } from './sittings'
import { Statistics } from './statistics'
import { WithdrawSheet } from './withdraw-sheet'
import './question.scss'

/** A published question as the phone shows it. */
export type Published = Reply<'bank', 'question'>

/** A published question (题目): what it is, its versions, how it did; `?question=` names it. */
export default function QuestionPage() {
  const { question = '' } = useRouter().params
  const query = useQuestion(question)
  useFresh()
  return (
    <Page title={copy.page} {...(query.data && { foot: <Foot published={query.data} /> })}>
      <Asked query={query} told={refusals.question}>
        {(published) => <Body published={published} />}
      </Asked>
    </Page>
  )
}

function Foot({ published: { question, change, withdrawn } }: { published: Published }) {
  const begin = useChangeQuestion()
  const run = async () => {
    const { draft } = await begin.mutateAsync({ question })
    ways.edit(draft)()
  }
  if (change) return <Button onTap={ways.edit(change.draft)}>{copy.goOn}</Button>
  return <Button onTap={run}>{withdrawn ? copy.restore : copy.change}</Button>
}

function Body({ published }: { published: Published }) {
  const [withdrawing, setWithdrawing] = useState(false)
  const { question, version, content, withdrawn, disputes, mayWithdraw } = published
  return (
    <View className="bank-question">
      <View className="bank-question-id">{`${question} · ${copy.version(version)}`}</View>
      {withdrawn && (
        <Notice>
          {`${copy.withdrawn(withdrawn.by, momentText(withdrawn.at, serverNow()))}${withdrawn.reason}`}
        </Notice>
      )}
      <KeyedQuestion content={content} citation={content.citation} none="" />
      {disputes > 0 && (
        <Card>
          <Row icon="review" title={copy.disputes(disputes)} onTap={ways.disputes} />
        </Card>
      )}
      <Statistics published={published} />
      <History versions={published.versions} />
      <Sittings question={question} />
      {mayWithdraw && (
        <Button kind="text" onTap={() => setWithdrawing(true)}>
          {copy.withdraw}
        </Button>
      )}
      <WithdrawSheet question={question} open={withdrawing} onClose={() => setWithdrawing(false)} />
    </View>
  )
}
