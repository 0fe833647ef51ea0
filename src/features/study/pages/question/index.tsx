import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { type Delivery, flush, Refused, say } from '#cloud'
import { EmptyState, Page } from '#ui'
import { Answered } from '../../components/answered'
import { Asking } from '../../components/asking'
import { KeptAnswer } from '../../components/kept-answer'
import { answerRefusals, questionCopy as copy } from '../../copy'
import type { ShownSet } from '../../kept-sets'
import { type Progress, useProgress } from '../../progress'
import { giveAnswer } from '../../queries'
import { go } from '../../routes'

/** The question in view: its place, and what was chosen on this phone just now. */
interface InView {
  readonly place: number
  readonly chosen: readonly number[]
  readonly delivery?: Delivery<'study.answer'>
}

/** All answers given, some of them still on this phone. */
function AllKept({ set, count }: { set: ShownSet; count: number }) {
  const { head, say: words, retry, home } = copy.allKept(count)
  return (
    <Page title={copy.title(set, set.questions.length)}>
      <EmptyState
        drawing="no-network"
        head={head}
        say={words}
        way={{ label: home, onTap: go.home }}
        other={{ label: retry, onTap: flush }}
      />
    </Page>
  )
}

function Gone() {
  const { head, say: words, home } = copy.gone
  return (
    <Page title="">
      <EmptyState drawing="barrier" head={head} say={words} way={{ label: home, onTap: go.home }} />
    </Page>
  )
}

function Question({ progress }: { progress: Progress }) {
  const { set, answered, kept, next } = progress
  const [inView, setInView] = useState<InView>({ place: next ?? -1, chosen: [] })
  const { place, chosen, delivery } = inView
  const question = set.questions[place]
  const verdict = set.answers.find((one) => one.question === question?.id)?.verdict
  const last = next === undefined

  const onNext = () => {
    if (next !== undefined) setInView({ place: next, chosen: [] })
    else if (kept === 0) void go.resultInstead(set.id)
    else setInView({ place: -1, chosen: [] })
  }
  const onSubmit = async (given: readonly number[]) => {
    if (!question) return
    const done = await giveAnswer({ set: set.id, question: question.id, chosen: [...given] })
    setInView({ place, chosen: given, delivery: done })
  }

  if (!question) return <AllAnswered progress={progress} />
  const past = answered + kept
  if (verdict) {
    return (
      <Answered
        {...{ set, place, past, verdict, last, onNext }}
        elsewhere={delivery?.kind === 'refused'}
      />
    )
  }
  if (delivery?.kind === 'kept')
    return <KeptAnswer {...{ set, place, past, chosen, last, onNext }} />
  const refused =
    delivery?.kind === 'refused'
      ? say(new Refused(delivery.code, delivery.data, ''), answerRefusals)
      : undefined
  return <Asking key={question.id} {...{ set, place, past, refused, onSubmit }} />
}

/** Every question has its answer: the result, or what still has to reach the cloud. */
function AllAnswered({ progress: { set, kept } }: { progress: Progress }) {
  if (kept > 0) return <AllKept set={set} count={set.questions.length} />
  return (
    <Page title={copy.title(set, set.questions.length)}>
      <EmptyState
        drawing="arrived"
        head={copy.allReceived.head}
        say={copy.allReceived.say}
        way={{ label: copy.seeResult, onTap: () => go.resultInstead(set.id) }}
      />
    </Page>
  )
}

/** One question at a time: answer, verdict, next. */
export default function QuestionPage() {
  const { params } = useRouter()
  const progress = useProgress(decodeURIComponent(params.set ?? ''))
  return progress ? <Question progress={progress} /> : <Gone />
}
