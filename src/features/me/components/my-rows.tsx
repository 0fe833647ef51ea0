import type { Reply } from '#contract/index'
import { placesOf, type Role } from '#domain/org'
import { Card, Row } from '#ui'
import { copy } from '../copy'
import { ways } from '../ways'

/** What belongs to me: my mistakes, points, days and messages. */
export function MyRows({ due }: { due: number | undefined }) {
  const dueSay = due === undefined ? undefined : copy.due(due)
  return (
    <Card>
      <Row icon="review" title={copy.mistakes} end={dueSay} onTap={ways.mistakes} />
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
  if (!holds('liaison')) return null
  return (
    <Card>
      <Row icon="people" title={copy.roster} end={copy.rosterSay} onTap={ways.roster} />
      <Row icon="document" title={copy.audit} onTap={ways.audit} />
      {holds('provincialAdmin') && <Row icon="received" title={copy.answer} onTap={ways.answer} />}
    </Card>
  )
}
