import type { Reply } from '#contract/index'
import { DOMAIN_NAMES } from '#domain/bank'
import { Card, Row, SectionTitle } from '#ui'
import { resultCopy as copy } from '../copy'

type Topic = Reply<'exam', 'result'>['topics'][number]

/** Marks by topic (分知识点): what was understood, and what is worth another look. */
export function Topics({ topics }: { topics: readonly Topic[] }) {
  if (topics.length === 0) return null
  return (
    <>
      <SectionTitle>{copy.topics}</SectionTitle>
      <Card>
        {topics.map(({ topic, domain, right, asked }) => (
          <Row
            key={`${domain} ${topic}`}
            title={topic}
            sub={DOMAIN_NAMES[domain]}
            end={copy.topic(right, asked)}
          />
        ))}
      </Card>
    </>
  )
}
