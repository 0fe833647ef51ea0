import type { Reply } from '#contract/index'
import { placesOf, type Role } from '#domain/org'
import { Card, type IconName, Row } from '#ui'
import { copy } from '../copy'
import { ways } from '../ways'

/** What somebody answers for (职责): whoever holds one of the roles sees its row. */
interface Duty {
  readonly roles: readonly Role[]
  readonly icon: IconName
  readonly title: string
  readonly say?: string
  readonly open: () => void
}

/** In the order they are shown. */
const DUTIES: readonly Duty[] = [
  {
    ...{ roles: ['organiser'], icon: 'timer', open: ways.manage },
    ...{ title: copy.manage, say: copy.manageSay },
  },
  {
    ...{ roles: ['organiser'], icon: 'people', open: ways.meets },
    ...{ title: copy.meets, say: copy.meetsSay },
  },
  {
    ...{ roles: ['judge'], icon: 'check', open: ways.judging },
    ...{ title: copy.judging, say: copy.judgingSay },
  },
  {
    ...{ roles: ['branchEditor', 'liaison', 'legalReviewer'], icon: 'case', open: ways.cases },
    ...{ title: copy.cases, say: copy.casesSay },
  },
  {
    ...{ roles: ['bankEditor', 'legalReviewer'], icon: 'book', open: ways.bank },
    ...{ title: copy.bank, say: copy.bankSay },
  },
  {
    ...{ roles: ['liaison', 'legalReviewer'], icon: 'shield', open: ways.dossiers },
    ...{ title: copy.dossiers, say: copy.dossiersSay },
  },
  {
    ...{ roles: ['liaison'], icon: 'document', open: ways.records },
    ...{ title: copy.records, say: copy.recordsSay },
  },
  {
    ...{ roles: ['liaison'], icon: 'received', open: ways.awards },
    ...{ title: copy.awards, say: copy.awardsSay },
  },
  {
    ...{ roles: ['provincialAdmin'], icon: 'flag', open: ways.flags },
    ...{ title: copy.flags, say: copy.flagsSay },
  },
  {
    roles: ['liaison'],
    icon: 'people',
    title: copy.roster,
    say: copy.rosterSay,
    open: ways.roster,
  },
  {
    ...{ roles: ['bankEditor', 'liaison'], icon: 'up', open: ways.imports },
    ...{ title: copy.imports, say: copy.importsSay },
  },
  { roles: ['liaison'], icon: 'document', title: copy.audit, open: ways.audit },
  { roles: ['provincialAdmin'], icon: 'received', title: copy.answer, open: ways.answer },
]

/** The rows of those who answer for others: shown to nobody else. */
export function DutyRows({ grants }: { grants: Reply<'org', 'me'>['grants'] }) {
  const mine = DUTIES.filter(({ roles }) => roles.some((role) => placesOf(grants, role).length > 0))
  if (mine.length === 0) return null
  return (
    <Card>
      {mine.map(({ title, icon, say, open }) => (
        <Row key={title} icon={icon} title={title} end={say} onTap={open} />
      ))}
    </Card>
  )
}
