import type { Reply } from '#contract/index'
import { placesOf, type Role } from '#domain/org'
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
      <Row icon="document" title={copy.exams} end={copy.examsSay} onTap={ways.exams} />
      <Row icon="ledger" title={copy.ledger} end={copy.ledgerSay} onTap={ways.ledger} />
      <Row icon="calendar" title={copy.calendar} end={copy.calendarSay} onTap={ways.calendar} />
      <Row icon="pen" title={copy.feedback} end={copy.feedbackSay} onTap={ways.feedback} />
    </Card>
  )
}

type Grants = Reply<'org', 'me'>['grants']

/** What those may do who answer for others: shown to nobody else. */
export function DutyRows({ grants }: { grants: Grants }) {
  const holds = (role: Role) => placesOf(grants, role).length > 0
  const [liaison, organiser] = [holds('liaison'), holds('organiser')]
  const cases = liaison || holds('branchEditor') || holds('legalReviewer')
  if (!cases && !organiser) return null
  return (
    <Card>
      {organiser && (
        <Row icon="timer" title={copy.manage} end={copy.manageSay} onTap={ways.manage} />
      )}
      {cases && <Row icon="case" title={copy.cases} end={copy.casesSay} onTap={ways.cases} />}
      {liaison && (
        <Row icon="document" title={copy.records} end={copy.recordsSay} onTap={ways.records} />
      )}
      {liaison && (
        <Row icon="shield" title={copy.awards} end={copy.awardsSay} onTap={ways.awards} />
      )}
      {holds('provincialAdmin') && (
        <Row icon="flag" title={copy.flags} end={copy.flagsSay} onTap={ways.flags} />
      )}
      {liaison && (
        <Row icon="people" title={copy.roster} end={copy.rosterSay} onTap={ways.roster} />
      )}
      {liaison && <Row icon="document" title={copy.audit} onTap={ways.audit} />}
      {holds('provincialAdmin') && <Row icon="received" title={copy.answer} onTap={ways.answer} />}
    </Card>
  )
}
