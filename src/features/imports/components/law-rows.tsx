import { LEVEL_NAMES } from '#domain/bank'
import { Card, Row, SectionTitle, Tag } from '#ui'
import { importCopy as copy } from '../copy'
import type { Import } from '../queries'
import { ways } from '../ways'

/** The laws of the file (法规信息): a tap says of one what its text does not. */
export function LawRows({ of: { id, laws, state } }: { of: Import }) {
  if (laws.length === 0) return null
  return (
    <>
      <SectionTitle>{copy.laws}</SectionTitle>
      <Card>
        {laws.map(({ law, version, name, level, articles, versionKnown, inForceFrom }) => (
          <Row
            key={`${law}@${version}`}
            title={name}
            sub={`${LEVEL_NAMES[level]}，${copy.law(articles, versionKnown)}`}
            {...(inForceFrom === null && {
              end: (
                <Tag kind="wrong" icon="info">
                  {copy.lawMissing}
                </Tag>
              ),
            })}
            onTap={state === 'ready' ? () => ways.law(id, law, version) : undefined}
          />
        ))}
      </Card>
    </>
  )
}
