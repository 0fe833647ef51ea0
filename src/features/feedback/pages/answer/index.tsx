import { useState } from 'react'
import { Asked, Page, Segments } from '#ui'
import { ToAnswerList } from '../../components/to-answer-list'
import { copy, refusals } from '../../copy'
import { useMessages } from '../../queries'

type Shown = 'waiting' | 'answered'

const views = [
  { key: 'waiting', label: copy.waiting },
  { key: 'answered', label: copy.answered },
] as const

const nothing = {
  waiting: { head: copy.answerDone, say: copy.answerDoneSay },
  answered: { head: copy.answeredNone, say: copy.answeredNoneSay },
}

/** What people wrote and waits for an answer (投诉建议待答复), who wrote first before the others. */
export default function Answer() {
  const [shown, setShown] = useState<Shown>('waiting')
  const [after, setAfter] = useState<number>()
  const query = useMessages(shown === 'answered', after)
  const look = (view: Shown) => {
    setAfter(undefined)
    setShown(view)
  }
  return (
    <Page title={copy.answerTitle}>
      <Segments choices={views} value={shown} onChange={look} />
      <Asked query={query} told={refusals.list}>
        {(list) => (
          <ToAnswerList
            list={list}
            nothing={nothing[shown]}
            onTurn={setAfter}
            turned={after !== undefined}
          />
        )}
      </Asked>
    </Page>
  )
}
