import { View } from '@tarojs/components'
import { useState } from 'react'
import { Asked, EmptyState, Hero, Page } from '#ui'
import { proposedCopy as copy } from '../copy/proposed'
import { useProposed } from '../queries'
import { refusals } from '../refusals'
import { Proposed, type ProposedQuestion } from './proposed'
import { TurnDownSheet } from './turn-down-sheet'

/** So many questions a phone shows at once; those judged make room for the next. */
const SHOWN = 5

/** Questions offered to the bank (申请入库的题), each with its key: taken in, or turned down with the reason. */
export default function ProposedPage() {
  const query = useProposed(true)
  const [chosen, setChosen] = useState<ProposedQuestion>()
  const count = query.data?.questions.length ?? 0
  return (
    <Page
      title={copy.page}
      {...(count > 0 && { hero: <Hero title={copy.head(count)} say={copy.say} /> })}
    >
      <Asked query={query} told={refusals.proposed}>
        {({ questions }) =>
          questions.length === 0 ? (
            <EmptyState drawing="arrived" head={copy.none} say={copy.noneSay} />
          ) : (
            <View className="proposed">
              {questions.slice(0, SHOWN).map((question) => (
                <Proposed
                  key={question.id}
                  question={question}
                  onTurnDown={() => setChosen(question)}
                />
              ))}
              <TurnDownSheet
                key={chosen?.id}
                question={chosen}
                onClose={() => setChosen(undefined)}
              />
            </View>
          )
        }
      </Asked>
    </Page>
  )
}
