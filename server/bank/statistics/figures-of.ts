import type { Reply } from '#contract/index'
import { currentPlan } from '#server/plan'
import { bucketOf } from './bucket-of'
import { buckets } from './store'

type Shown = Reply<'bank', 'question'>['statistics']

/** How a question did, by version; nothing of those that too few answered. One operation. */
export async function figuresOf(question: string, now: Date): Promise<Shown> {
  const { bank: rules } = await currentPlan(now)
  const bucket = await buckets.get(bucketOf(question))
  const versions = Object.entries(bucket?.items[question] ?? {})
    .filter(([, { persons }]) => persons.length >= rules.figuresFrom)
    .map(([version, { answered, right, taken }]) => ({
      version: Number(version),
      ...{ answered, right, taken },
    }))
    .toSorted((a, b) => b.version - a.version)
  return bucket && versions.length > 0 ? { asOf: bucket.at, versions } : null
}
