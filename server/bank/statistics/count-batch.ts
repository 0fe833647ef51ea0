import { counted, type ItemAnswer } from '#domain/bank'
import { command } from '#server/platform'
import { bucketOf } from './bucket-of'
import { type Bucket, buckets, type Items } from './store'

const MOST = 64

/** Figures with these answers; none of them was counted there before. */
export const withAnswers = (before: Items, answers: readonly ItemAnswer[]): Items => {
  const items = new Map(Object.entries(before))
  for (const answer of answers) {
    const versions = items.get(answer.question) ?? {}
    const figures = counted(versions[answer.version], answer)
    items.set(answer.question, { ...versions, [answer.version]: figures })
  }
  return Object.fromEntries(items)
}

function byBucket(answers: readonly ItemAnswer[]): Map<string, ItemAnswer[]> {
  const groups = new Map<string, ItemAnswer[]>()
  for (const answer of answers) {
    const id = bucketOf(answer.question)
    groups.set(id, [...(groups.get(id) ?? []), answer])
  }
  return groups
}

async function put(known: Bucket | undefined, next: Bucket): Promise<void> {
  const { _id, batch, at, items } = next
  if (known === undefined && (await buckets.add(next))) return
  const older = { _id, batch: command.lt(batch) }
  await buckets.update(older, { batch, at, items: command.set(items) })
}

/** Counts a batch; a document that took it already stays as it is. One operation, and one for each touched document. */
export async function countBatch(
  batch: number,
  at: number,
  answers: readonly ItemAnswer[],
): Promise<void> {
  const groups = byBucket(answers)
  if (groups.size === 0) return
  const found = await buckets.find({ _id: command.in([...groups.keys()]) }, { limit: MOST })
  const known = new Map(found.map((bucket) => [bucket._id, bucket]))
  for (const [_id, group] of groups) {
    const before = known.get(_id)
    if (before && before.batch >= batch) continue
    await put(before, { _id, batch, at, items: withAnswers(before?.items ?? {}, group) })
  }
}
