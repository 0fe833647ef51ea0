import type { Reply } from '#contract/index'
import type { Domain } from '#domain/bank'

export type Topic = Reply<'exam', 'result'>['topics'][number]

/** The topics of one domain (执法门类) together: an exam of a hundred questions has nearly as many topics. */
export interface DomainMarks {
  readonly domain: Domain
  readonly right: number
  readonly asked: number
  /** Those not all right, the weakest first. */
  readonly again: readonly Topic[]
}

const sum = (topics: readonly Topic[], what: 'right' | 'asked'): number =>
  topics.reduce((all, topic) => all + topic[what], 0)

const marksOf = (domain: Domain, topics: readonly Topic[]): DomainMarks => ({
  domain,
  right: sum(topics, 'right'),
  asked: sum(topics, 'asked'),
  again: topics
    .filter(({ right, asked }) => right < asked)
    .sort((a, b) => a.right / a.asked - b.right / b.asked || b.asked - a.asked),
})

/** Domains in the order their first topic came. */
export function byDomain(topics: readonly Topic[]): readonly DomainMarks[] {
  const domains = [...new Set(topics.map(({ domain }) => domain))]
  return domains.map((domain) =>
    marksOf(
      domain,
      topics.filter((topic) => topic.domain === domain),
    ),
  )
}
