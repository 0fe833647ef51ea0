import { DOMAIN_NAMES } from '#domain/bank'
import { Card, Row, SectionTitle } from '#ui'
import { byDomain, type Topic } from '../by-domain'
import { resultCopy as copy } from '../copy'

/** Marks by topic (分知识点), domain by domain: what was understood, and what is worth another look. */
export function Topics({ topics }: { topics: readonly Topic[] }) {
  if (topics.length === 0) return null
  return (
    <>
      <SectionTitle>{copy.topics}</SectionTitle>
      <Card>
        {byDomain(topics).map(({ domain, right, asked, again }) => (
          <Row
            key={domain}
            title={DOMAIN_NAMES[domain]}
            sub={copy.again(again)}
            end={copy.topic(right, asked)}
          />
        ))}
      </Card>
    </>
  )
}
