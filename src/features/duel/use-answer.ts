import { useState } from 'react'
import { type Delivery, Refused, say, usePending } from '#cloud'
import { answerRefusals } from './copy'
import { giveAnswer } from './deliveries'
import type { Shown } from './queries'

type Asked = Shown['asked'][number]

/** An answer of this phone: where it is, or why it was not taken. */
export interface Given {
  readonly chosen: readonly number[]
  readonly state: 'sending' | 'kept' | 'received' | { readonly refused: string }
}

/** The answer that was handed in from this page. */
interface Sent extends Given {
  readonly question: string
}

function stateAfter(delivery: Delivery<'duel.answer'>): Given['state'] {
  if (delivery.kind !== 'refused') return delivery.kind
  return { refused: say(new Refused(delivery.code, delivery.data, ''), answerRefusals) }
}

/** The answer to the question in view, from its tap until the cloud has said what became of it. */
export function useAnswer(duel: string, { question: { id: question }, mine }: Asked) {
  const [sent, setSent] = useState<Sent>()
  const waiting = usePending('duel.answer').find(
    (parcel) => parcel.duel === duel && parcel.question === question,
  )
  const submit = async (chosen: readonly number[]) => {
    setSent({ question, chosen, state: 'sending' })
    const delivery = await giveAnswer({ duel, question, chosen: [...chosen] })
    setSent({ question, chosen, state: stateAfter(delivery) })
  }
  // An app started anew knows of an answer on its way from what waits on the phone.
  const onItsWay: Given | undefined = waiting && { chosen: waiting.chosen, state: 'kept' }
  const own: Given | undefined = sent?.question === question ? sent : onItsWay
  const given: Given | undefined = mine ? { chosen: mine.chosen, state: 'received' } : own
  return { given, submit }
}
