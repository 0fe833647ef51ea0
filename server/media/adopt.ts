import { createHash } from 'node:crypto'
import { type Facts, judgeBy, readerOf } from '#domain/media'
import { currentPlan } from '#server/plan'
import { putFile } from '#server/platform'
import { pathOf } from './folder'
import { cleaned } from './keep'
import { type Asked, newMedia } from './new-media'
import { mediaStore } from './store'

/** What media is for when it comes with content. */
export type Adopted = Pick<Asked, 'use' | 'kind' | 'posterOf'> & { readonly officer: string }

/**
 * Takes media that comes with content instead of from a phone (内置影像): judged like any other, and looked at by
 * who gave it. The same content is the same media. Two operations.
 * @throws when its content can't be taken
 */
export async function adoptMedia(
  content: Buffer,
  { officer, ...of }: Adopted,
  now: Date,
): Promise<{ readonly id: string; readonly facts: Facts }> {
  const { media: rules } = await currentPlan(now)
  const verdict = judgeBy(rules, of.kind, readerOf(content))
  if (!verdict.fit) throw new Error(`media that comes with content is ${verdict.reason}`)
  const { facts } = verdict
  const fingerprint = createHash('sha1').update(content).digest('hex')
  const fresh = newMedia(officer, { ...of, fingerprint, bytes: content.length }, now, rules)
  const file = await putFile(pathOf(fresh, facts.format), cleaned(content, verdict))
  const decided = { by: officer, at: now.getTime() }
  await mediaStore.add({ ...fresh, file, facts, state: 'usable', held: true, decided })
  return { id: fresh._id, facts }
}
