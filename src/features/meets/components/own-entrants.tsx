import { Card, Row, SectionTitle, Tag } from '#ui'
import { copy } from '../copy/meet'
import type { Meet } from '../queries'
import { meetWays } from '../ways'

/** Entrants of my unit, or with me among them (我们的队和选手). */
export function OwnEntrants({ meet }: { meet: Meet }) {
  if (meet.mine.length === 0) return null
  return (
    <>
      <SectionTitle>{copy.mine}</SectionTitle>
      <Card>
        {meet.mine.map(({ entrant, name, unitName, withdrawn }) => (
          <Row
            key={entrant}
            title={name}
            {...(name !== unitName && { sub: unitName })}
            {...(withdrawn && { beside: <Tag kind="plain">{copy.withdrawn}</Tag> })}
            onTap={() => meetWays.entrant(meet.meet, entrant)}
          />
        ))}
      </Card>
    </>
  )
}
