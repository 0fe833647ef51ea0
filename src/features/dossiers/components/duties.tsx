import { Card, Row, SectionTitle } from '#ui'
import { homeCopy as copy } from '../copy/home'
import type { AgencyYear, Year } from '../queries'
import { ways } from '../ways'

/** A liaison of a city lists for few; the province looks on. */
const MOST = 3

const ownLists = ({ agencies, state, mayDraw }: Year): readonly AgencyYear[] =>
  state === 'listing' && !mayDraw ? agencies.filter(({ mayList }) => mayList).slice(0, MOST) : []

/** What this year asks of me (要你办的); the way the draw is made is open to everybody. */
export function Duties({ year }: { year: Year }) {
  const lists = ownLists(year)
  const draws = year.mayDraw && year.state !== 'drawn'
  return (
    <>
      {(lists.length > 0 || draws) && <SectionTitle>{copy.duties}</SectionTitle>}
      <Card>
        {lists.map(({ unit, name, listed }) => (
          <Row
            key={unit}
            title={copy.list}
            sub={name}
            end={copy.listSay(listed)}
            onTap={ways.list(year.year, unit)}
          />
        ))}
        <Row
          title={draws ? copy.draw : copy.howDrawn}
          {...(draws && { end: copy.drawSay })}
          onTap={ways.draw(year.year)}
        />
      </Card>
    </>
  )
}
