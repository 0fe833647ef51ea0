import { useState } from 'react'
import { Refused, say, usePending } from '#cloud'
import { answerRefusals } from './copy'
import { giveAnswer } from './deliveries'
import type { Shown } from './queries'

type Asked = Shown['asked'][number]

/** An answer of this phone: where it is, or why it was not taken. */
export interface Given {
  readonly chosen: readonly number[]
  readonly state: 'kept' | 'received' | { readonly refused: string }
}

/** The answer to the question in view, from its tap until the cloud has said what became of it. */
export function useAnswer(duel: string, { question, mine }: Asked) {
  const waiting = usePending('duel.answer').find(
    (parcel) => parcel.duel === duel && parcel.question === question.id,
  )
  const [sent, setSent] = useState<(Given & { readonly question: string }) | undefined>()
  const submit = async (chosen: readonly number[]) => {
    setSent({ question: question.id, chosen, state: 'kept' })
    const delivery = await giveAnswer({ duel, question: question.id, chosen: [...chosen] })
    if (delivery.kind !== 'refused') return
    const refused = say(new Refused(delivery.code, delivery.data, ''), answerRefusals)
    setSent({ question: question.id, chosen, state: { refused } })
  }
  return { submit, given: givenOf() }

  function givenOf(): Given | undefined {
    if (mine) return { chosen: mine.chosen, state: 'received' }
    if (sent?.question === question.id) return sent
    return waiting && { chosen: waiting.chosen, state: 'kept' }
  }
}
