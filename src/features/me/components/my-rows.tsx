import { Card, Row } from '#ui'
import { openInbox, useUnread } from '../../inbox'
import { copy } from '../copy'
import { ways } from '../ways'

/** What belongs to me: what happened, my mistakes, exams, points and days. */
export function MyRows({ due }: { due: number | undefined }) {
  const unread = useUnread()
  const unreadSay = unread === undefined ? undefined : copy.unread(unread)
  const dueSay = due === undefined ? undefined : copy.due(due)
  return (
    <Card>
      <Row icon="bell" title={copy.inbox} end={unreadSay} onTap={openInbox} />
      <Row icon="review" title={copy.mistakes} end={dueSay} onTap={ways.mistakes} />
      <Row icon="book" title={copy.laws} end={copy.lawsSay} onTap={ways.laws} />
      <Row icon="document" title={copy.exams} end={copy.examsSay} onTap={ways.exams} />
      <Row icon="ledger" title={copy.ledger} end={copy.ledgerSay} onTap={ways.ledger} />
      <Row icon="calendar" title={copy.calendar} end={copy.calendarSay} onTap={ways.calendar} />
      <Row icon="pen" title={copy.feedback} end={copy.feedbackSay} onTap={ways.feedback} />
    </Card>
  )
}
