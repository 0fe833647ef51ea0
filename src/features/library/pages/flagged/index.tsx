import { View } from '@tarojs/components'
import { useState } from 'react'
import { Asked, Button, EmptyState, Hero, Page } from '#ui'
import { FlaggedQuestion } from '../../components/flagged-question'
import { Stale } from '../../components/stale'
import { flaggedCopy as copy, refusals } from '../../copy'
import { useFlagged } from '../../queries'
import './flagged.scss'

/** Questions whose law was replaced (待确认的题): old and new article under each other, then a decision. */
export default function FlaggedPage() {
  const [from, setFrom] = useState(0)
  const query = useFlagged(from)
  const count = query.data?.count ?? 0
  return (
    <Page
      title={copy.title}
      {...(count > 0 && { hero: <Hero title={copy.head(count)} say={copy.say} /> })}
    >
      <Stale {...query} />
      <Asked query={query} told={refusals.flagged}>
        {({ questions, next }) =>
          questions.length === 0 && from === 0 ? (
            <EmptyState drawing="arrived" {...copy.none} />
          ) : (
            <View className="flagged">
              {questions.map((question) => (
                <FlaggedQuestion key={question.question} of={question} />
              ))}
              {next !== null && (
                <Button kind="text" onTap={() => setFrom(next)}>
                  {copy.further}
                </Button>
              )}
              {from > 0 && (
                <Button kind="text" onTap={() => setFrom(0)}>
                  {copy.first}
                </Button>
              )}
            </View>
          )
        }
      </Asked>
    </Page>
  )
}
