import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { serverNow } from '#cloud'
import { Asked, Card, EmptyState, Page, Paged, Tag, usePull } from '#ui'
import { copy } from '../../copy/appeals'
import { refusals } from '../../copy/refusals'
import { type Appeal, useAppeals, useMeet } from '../../queries'
import './index.scss'

/** Appeals that were answered, and my own (申诉和答复). */
export default function AppealsPage() {
  const { meet = '' } = useRouter().params
  const query = useAppeals(meet)
  const events = useMeet(meet).data?.events ?? []
  const names = Object.fromEntries(events.map(({ event, name }) => [event, name]))
  usePull(query.refetch)
  return (
    <Page title={copy.title}>
      <Asked query={query} told={refusals.appeals}>
        {({ appeals }) =>
          appeals.length === 0 ? (
            <EmptyState drawing="arrived" head={copy.none} say={copy.noneSay} />
          ) : (
            <>
              <View className="meets-appeals-say">{copy.say}</View>
              <Paged of={appeals}>
                {(shown) =>
                  shown.map((appeal) => (
                    <AppealCard key={appeal.id} appeal={appeal} names={names} />
                  ))
                }
              </Paged>
            </>
          )
        }
      </Asked>
    </Page>
  )
}

interface AppealCardProps {
  appeal: Appeal
  names: Readonly<Record<string, string>>
}

function AppealCard({ appeal, names }: AppealCardProps) {
  const { answer, text, at } = appeal
  const now = serverNow()
  return (
    <View className="meets-appeal">
      <Card padded>
        <View className="meets-appeal-head">
          <View className="meets-appeal-who">{copy.head(appeal, names)}</View>
          <Verdict answer={answer} />
        </View>
        <View className="meets-appeal-text">{text}</View>
        <View className="meets-appeal-at">{copy.at(at, now)}</View>
        {answer && (
          <View className="meets-appeal-answer">
            <View className="meets-appeal-text">{answer.text}</View>
            <View className="meets-appeal-at">{copy.answered(answer.at, now)}</View>
          </View>
        )}
      </Card>
    </View>
  )
}

function Verdict({ answer }: Pick<Appeal, 'answer'>) {
  if (answer === null)
    return (
      <Tag kind="plain" icon="timer">
        {copy.waiting}
      </Tag>
    )
  const upheld = answer.verdict === 'upheld'
  return (
    <Tag kind={upheld ? 'right' : 'plain'} icon={upheld ? 'check' : 'cross'}>
      {copy.verdict[answer.verdict]}
    </Tag>
  )
}
