import { createHash } from 'node:crypto'
import { sliceAt } from '#domain/media'
import { addressesFor, fetchFile } from '#server/platform'
import { slicesThere } from './show'
import type { Media } from './store'

export interface Whole {
  readonly whole: Buffer
}
interface Wrong {
  readonly refused: 'SLICES_MISSING' | 'WRONG_SIZE' | 'OTHER_CONTENT'
  readonly slices: readonly number[]
}

/** What putting slices together came to: the whole, or which slices are not what they should be. */
export type Assembled = Whole | Wrong

/** Puts one slice in its place; why it can't be put there, where it can't. */
async function put(
  whole: Buffer,
  media: Media,
  slice: number,
  url: string | undefined,
): Promise<'SLICES_MISSING' | 'WRONG_SIZE' | undefined> {
  const { from, length } = sliceAt(media, slice)
  const content = url === undefined ? undefined : await fetchFile(url, length)
  if (!content) return 'SLICES_MISSING'
  if (content.length !== length) return 'WRONG_SIZE'
  content.copy(whole, from)
  return undefined
}

/** Puts the slices of media together, all of which are said to be there; no database operation. */
export async function assemble(media: Media): Promise<Assembled> {
  const slices = slicesThere(media)
  const urls = await addressesFor(Object.values(media.there))
  const whole = Buffer.alloc(media.bytes)
  const wrong = { SLICES_MISSING: [] as number[], WRONG_SIZE: [] as number[] }
  for (const slice of slices) {
    const why = await put(whole, media, slice, urls.get(media.there[slice] ?? ''))
    if (why) wrong[why].push(slice)
  }
  for (const refused of ['SLICES_MISSING', 'WRONG_SIZE'] as const)
    if (wrong[refused].length > 0) return { refused, slices: wrong[refused] }
  const fingerprint = createHash('sha1').update(whole).digest('hex')
  return fingerprint === media.fingerprint ? { whole } : { refused: 'OTHER_CONTENT', slices }
}
