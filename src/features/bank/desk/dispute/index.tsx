import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { Reply } from '#contract/index'
import { Asked, Button, Card, Page, Row, SectionTitle } from '#ui'
import { KeyedQuestion } from '../../components/keyed-question'
import { answeringCopy as copy } from '../../copy/disputes'
import { howNames } from '../../copy/words'
import { useDispute } from '../../queries'
import { refusals } from '../../refusals'
import { useFresh } from '../../use-fresh'
import { ways } from '../../ways'
import { SettleSheet } from './settle-sheet'
import './dispute.scss'

/** A dispute with the question as the officer had it. */
export type Disputed = Reply<'bank', 'openDispute'>

/** One dispute (一条异议), and its answer; `?dispute=` names it. */
export default function DisputePage() {
  const { dispute = '' } = useRouter().params
  const query = useDispute(dispute)
  useFresh()
  return (
    <Page title={copy.one} {...(query.data && { foot: <Foot disputed={query.data} /> })}>
      <Asked query={query} told={refusals.openDispute}>
        {(disputed) => <Body disputed={disputed} />}
      </Asked>
    </Page>
  )
}

function Foot({ disputed }: { disputed: Disputed }) {
  const [open, setOpen] = useState(false)
  const { answer, draft } = disputed
  if (answer && draft) return <Button onTap={ways.edit(draft)}>{copy.draft}</Button>
  if (answer) return null
  return (
    <>
      <Button onTap={() => setOpen(true)}>{copy.settle}</Button>
      <SettleSheet disputed={disputed} open={open} onClose={() => setOpen(false)} />
    </>
  )
}

function Body({ disputed }: { disputed: Disputed }) {
  const { text, answer, version, asGiven, standing, others, question } = disputed
  return (
    <View className="bank-dispute">
      <SectionTitle>{copy.says}</SectionTitle>
      <View className="bank-dispute-text">{text}</View>
      {answer && (
        <>
          <SectionTitle>{howNames[answer.how]}</SectionTitle>
          <View className="bank-dispute-text">{answer.note}</View>
        </>
      )}
      <SectionTitle>{copy.asGiven(version)}</SectionTitle>
      <KeyedQuestion content={asGiven} citation={asGiven.citation} none="" />
      <View className="bank-dispute-say">
        {standing.withdrawn ? copy.withdrawn : copy.nowVersion(standing.version)}
      </View>
      {others > 0 && <View className="bank-dispute-say">{copy.others(others)}</View>}
      <Card>
        <Row title={copy.toQuestion} onTap={ways.question(question)} />
      </Card>
    </View>
  )
}
