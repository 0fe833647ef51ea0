import { Button, Card, Row, SectionTitle } from '#ui'
import { copy } from '../copy/home'
import { useMeets } from '../queries'
import { shownMeet } from '../shown-meet'
import { meetWays } from '../ways'
import { MeetRow } from './meet-row'

/**
 * The meet that runs or comes next, in short, on the contests' tab (业务大比武); the last one when there is neither.
 * One call; nothing where there is nothing to show, and no trouble of its own beside the page's.
 */
export function MeetSection() {
  const { data } = useMeets()
  const meet = data && shownMeet(data.meets, data.now)
  if (!data || !meet) return null
  return (
    <>
      <SectionTitle
        end={
          <Button kind="text" narrow icon="chevron" onTap={meetWays.list}>
            {copy.all}
          </Button>
        }
      >
        {copy.title}
      </SectionTitle>
      <Card>
        <MeetRow meet={meet} now={data.now} />
        {data.judging > 0 && (
          <Row title={copy.judging} sub={copy.judgingSay(data.judging)} onTap={meetWays.judging} />
        )}
      </Card>
    </>
  )
}
