import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Asked, EmptyState, Page } from '#ui'
import { Refused } from '../../components/refused'
import { DuelResultHero } from '../../components/result-hero'
import { ResultQuestions } from '../../components/result-questions'
import { resultCopy as copy, lookRefusals, openRefusals } from '../../copy'
import { type Shown, useLook } from '../../queries'
import { go } from '../../routes'

function Result({ duel }: { duel: Shown }) {
  const [refused, setRefused] = useState<unknown>(null)
  if (duel.right === null) {
    const { head, say, way } = copy.notOver
    const back = { label: way, onTap: () => go.duelInstead(duel.duel) }
    return (
      <Page title={copy.title}>
        <EmptyState drawing="arrived" head={head} say={say} way={back} />
      </Page>
    )
  }
  const hero = <DuelResultHero duel={duel} right={duel.right} onRefused={setRefused} />
  return (
    <Page title={copy.title} hero={hero}>
      <Refused error={refused} told={openRefusals} again={() => setRefused(null)} />
      <ResultQuestions duel={duel} />
    </Page>
  )
}

/** What a duel came to (结果), with each of its questions. */
export default function ResultPage() {
  const { params } = useRouter()
  const query = useLook(decodeURIComponent(params.duel ?? ''), true)
  if (query.data) return <Result duel={query.data} />
  return (
    <Page title={copy.title}>
      <Asked query={query} told={lookRefusals}>
        {() => null}
      </Asked>
    </Page>
  )
}
