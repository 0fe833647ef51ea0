import { Card, Row, SectionTitle } from '#ui'
import { copy } from '../copy/meet'
import type { Meet } from '../queries'
import { meetWays } from '../ways'

/** The ways on from a meet: appeals for everybody; entering, judging and organising for whom they are. */
export function MeetMore({ meet }: { meet: Meet }) {
  const { meet: id, mayEnter, judges, mayManage } = meet
  return (
    <>
      <SectionTitle>{copy.more}</SectionTitle>
      <Card>
        {mayEnter && (
          <Row
            icon="people"
            title={copy.enter}
            end={copy.enterSay}
            onTap={() => meetWays.enter(id)}
          />
        )}
        {judges && (
          <Row icon="pen" title={copy.judging} end={copy.judgingSay} onTap={meetWays.judging} />
        )}
        <Row icon="document" title={copy.appeals} onTap={() => meetWays.appeals(id)} />
        {mayManage && (
          <Row
            icon="timer"
            title={copy.manage}
            end={copy.manageSay}
            onTap={() => meetWays.desk(id)}
          />
        )}
      </Card>
    </>
  )
}
