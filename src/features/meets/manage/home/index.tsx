import { serverNow } from '#cloud'
import { isBeijingDay } from '#domain/beijing-day'
import { Asked, Button, Card, EmptyState, Page, Paged, Row } from '#ui'
import { MeetTag } from '../../components/meet-tag'
import { daysText, meetStageAt } from '../../when'
import { copy } from '../copy/home'
import { NEW } from '../form/use-form'
import { useManagedMeets } from '../queries'
import { refusals } from '../refusals'
import { ways } from '../ways'

/** The meets an organiser answers for (办比武). */
export default function ManageHome() {
  const query = useManagedMeets()
  const create = <Button onTap={ways.edit(NEW)}>{copy.create}</Button>
  const now = serverNow().getTime()
  return (
    <Page title={copy.title} {...(query.data && { foot: create })}>
      <Asked query={query} told={refusals.managed}>
        {({ meets }) =>
          meets.length === 0 ? (
            <EmptyState drawing="contest" head={copy.none} say={copy.noneSay} />
          ) : (
            <Paged of={meets}>
              {(shown) => (
                <Card>
                  {shown.map((meet) => (
                    <Row
                      key={meet.meet}
                      title={meet.title}
                      sub={copy.from(
                        isBeijingDay(meet.from) ? daysText(meet.from, meet.from, now) : meet.from,
                      )}
                      end={<MeetTag stage={meetStageAt(meet, now)} />}
                      onTap={meet.state === 'draft' ? ways.edit(meet.meet) : ways.run(meet.meet)}
                    />
                  ))}
                </Card>
              )}
            </Paged>
          )
        }
      </Asked>
    </Page>
  )
}
