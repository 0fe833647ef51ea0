import { View } from '@tarojs/components'
import { serverNow } from '#cloud'
import { Asked, Card, momentText, Row, SectionTitle } from '#ui'
import { questionCopy as copy } from '../../copy/desk'
import { useHolding } from '../../queries'
import { refusals } from '../../refusals'
import { ways } from '../../ways'

/** The sittings whose paper holds it (用过的场次): a wrong key is mended there, by those who organise them. */
export function Sittings({ question }: { question: string }) {
  const query = useHolding(question)
  return (
    <>
      <SectionTitle>{copy.sittings}</SectionTitle>
      <Asked query={query} told={refusals.holding}>
        {({ sittings }) => (
          <>
            <View className="bank-question-say">
              {sittings.length === 0 ? copy.noSittings : copy.sittingsSay}
            </View>
            {sittings.length > 0 && (
              <Card>
                {sittings.map(({ sitting, title, closesAt, mayRegrade }) => (
                  <Row
                    key={sitting}
                    title={title}
                    sub={momentText(closesAt, serverNow())}
                    {...(mayRegrade && { end: copy.regrade, onTap: ways.regrade(sitting) })}
                  />
                ))}
              </Card>
            )}
          </>
        )}
      </Asked>
    </>
  )
}
