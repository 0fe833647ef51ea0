import { Row, Tag } from '#ui'
import { homeCopy as copy } from '../copy/home'
import { agencySay } from '../lists/road-of'
import type { AgencyYear, Year } from '../queries'
import { ways } from '../ways'

/** An agency with its counts; leads to its files. */
export function AgencyRow({ agency, year }: { agency: AgencyYear; year: Year }) {
  const { name, unit, openFindings, good, reviewed } = agency
  return (
    <Row
      title={name}
      sub={agencySay(agency, year.state)}
      {...(reviewed > 0 && { end: copy.good(good, reviewed) })}
      {...(openFindings > 0 && { beside: <Tag kind="plain">{copy.open(openFindings)}</Tag> })}
      onTap={ways.files(year.year, unit)}
    />
  )
}
