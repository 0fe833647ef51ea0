import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Asked, EmptyState, Page } from '#ui'
import type { Managed } from '../form/form'
import { useManaged } from '../queries'
import { refusals } from '../refusals'
import { copy } from './copy'
import { CorrectSheet } from './correct-sheet'
import { Corrections } from './corrections'
import { Questions } from './questions'

/** Corrections after the fact (更正题目): a question withdrawn, its key mended, and both taken back. */
export default function RegradePage() {
  const { sitting = '' } = useRouter().params
  return (
    <Page title={copy.title}>
      <Asked query={useManaged(sitting)} told={refusals.manage}>
        {(managed) => <Regrade managed={managed} />}
      </Asked>
    </Page>
  )
}

function Regrade({ managed }: { managed: Managed }) {
  const [place, setPlace] = useState<number>()
  const question = place === undefined ? undefined : managed.questions[place]
  if (managed.questions.length === 0)
    return <EmptyState drawing="arrived" head={copy.noQuestions} say={copy.noQuestionsSay} />
  return (
    <>
      <Corrections sitting={managed.sitting} />
      <Questions questions={managed.questions} onTap={setPlace} />
      {place !== undefined && question !== undefined && (
        <CorrectSheet
          sitting={managed.sitting}
          question={question}
          number={place + 1}
          onClose={() => setPlace(undefined)}
        />
      )}
    </>
  )
}
