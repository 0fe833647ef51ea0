import { View } from '@tarojs/components'
import { useState } from 'react'
import { serverNow } from '#cloud'
import { Asked, Button, Card, EmptyState, momentText, Page, Row, Segments } from '#ui'
import { answeringCopy as copy } from '../../copy/disputes'
import { howNames } from '../../copy/words'
import { useDisputes } from '../../queries'
import { refusals } from '../../refusals'
import { useFresh } from '../../use-fresh'
import { ways } from '../../ways'
import './disputes.scss'

const kinds = (['open', 'answered'] as const).map((key) => ({ key, label: copy[key] }))

/** What officers find wrong with questions (题目异议): what waits, and what was answered. */
export default function DisputesPage() {
  const [kind, setKind] = useState<'open' | 'answered'>('open')
  useFresh()
  return (
    <Page title={copy.page}>
      <Segments choices={kinds} value={kind} onChange={setKind} />
      <List key={kind} answered={kind === 'answered'} />
    </Page>
  )
}

function None({ answered }: { answered: boolean }) {
  if (answered) return <EmptyState drawing="arrived" head={copy.answeredNone} say={copy.noneSay} />
  return <EmptyState drawing="arrived" head={copy.none} say={copy.noneSay} />
}

function List({ answered }: { answered: boolean }) {
  const query = useDisputes(answered)
  return (
    <Asked query={query} told={refusals.disputes}>
      {({ pages }) => {
        const found = pages.flatMap(({ disputes }) => disputes)
        if (found.length === 0) return <None answered={answered} />
        return (
          <View className="bank-disputes">
            <Card>
              {found.map(({ dispute, text, stem, at, answer }) => (
                <Row
                  key={dispute}
                  title={text}
                  sub={`${momentText(at, serverNow())} · ${stem}`}
                  {...(answer && { end: howNames[answer.how] })}
                  onTap={ways.dispute(dispute)}
                />
              ))}
            </Card>
            {query.hasNextPage && (
              <Button kind="text" onTap={() => void query.fetchNextPage()}>
                {copy.next}
              </Button>
            )}
          </View>
        )
      }}
    </Asked>
  )
}
