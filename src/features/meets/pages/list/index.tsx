import { Asked, Card, EmptyState, Page, Row, SectionTitle, usePull } from '#ui'
import { MeetRow } from '../../components/meet-row'
import { copy } from '../../copy/list'
import { refusals } from '../../copy/refusals'
import { type Listed, useMeets } from '../../queries'
import { meetsAt } from '../../shown-meet'
import { meetWays } from '../../ways'

/** All meets (业务大比武): what runs, what comes, what is over. */
export default function ListPage() {
  const query = useMeets()
  usePull(query.refetch)
  return (
    <Page title={copy.title}>
      <Asked query={query} told={refusals.list}>
        {({ meets, judging, now }) => (
          <>
            {judging > 0 && <Judging count={judging} />}
            {meets.length === 0 && (
              <EmptyState drawing="contest" head={copy.none} say={copy.noneSay} />
            )}
            {(['running', 'coming', 'finished'] as const).map((stage) => (
              <MeetRows
                key={stage}
                title={copy[stage]}
                meets={meetsAt(meets, stage, now)}
                now={now}
              />
            ))}
          </>
        )}
      </Asked>
    </Page>
  )
}

function Judging({ count }: { count: number }) {
  return (
    <Card>
      <Row icon="pen" title={copy.judging} end={copy.judgingSay(count)} onTap={meetWays.judging} />
    </Card>
  )
}

interface MeetRowsProps {
  title: string
  meets: readonly Listed[]
  now: number
}

function MeetRows({ title, meets, now }: MeetRowsProps) {
  if (meets.length === 0) return null
  return (
    <>
      <SectionTitle>{title}</SectionTitle>
      <Card>
        {meets.map((meet) => (
          <MeetRow key={meet.meet} meet={meet} now={now} />
        ))}
      </Card>
    </>
  )
}
