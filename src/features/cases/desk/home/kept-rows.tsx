import { Card, Row, SectionTitle, Tag } from '#ui'
import { homeCopy as copy } from '../copy/home'
import type { KeptLine } from '../draft/kept-drafts'
import { ways } from '../ways'

/** What was written on this phone and is not in the cloud yet: also what was begun without a network. */
export function KeptRows({ kept }: { kept: readonly KeptLine[] }) {
  if (kept.length === 0) return null
  return (
    <>
      <SectionTitle>{copy.onPhone}</SectionTitle>
      <Card>
        {kept.map(({ id, title }) => (
          <Row
            key={id}
            title={title || copy.untitled}
            end={
              <Tag kind="plain" icon="no-network">
                {copy.kept}
              </Tag>
            }
            onTap={ways.edit(id)}
          />
        ))}
      </Card>
    </>
  )
}
