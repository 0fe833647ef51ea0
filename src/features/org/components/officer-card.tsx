import type { Reply } from '#contract/index'
import { DOMAIN_NAMES } from '#domain/bank'
import { beijingDayOf } from '#domain/beijing-day'
import { Card, fullDateText, Row } from '#ui'
import { copy } from '../copy'

type Officer = Reply<'org', 'officer'>

const bindingOf = ({ boundAt }: Officer): string =>
  boundAt === null
    ? copy.unbound
    : `${copy.bound}，${copy.boundSince(fullDateText(beijingDayOf(new Date(boundAt))))}`

/** One person of the roster: where they belong and whether they are bound. */
export function OfficerCard({ officer }: { officer: Officer }) {
  return (
    <Card>
      <Row title={officer.unitName} sub={officer.parentName} end={officer.post} />
      <Row title={copy.branch} end={officer.branchName ?? copy.noBranch} />
      <Row title={copy.domain} end={DOMAIN_NAMES[officer.domain]} />
      <Row title={copy.certificate} end={officer.certificateTail ?? copy.none} />
      <Row title={copy.binding} end={bindingOf(officer)} />
    </Card>
  )
}
