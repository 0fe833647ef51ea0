import { createHash } from 'node:crypto'
import type { Input } from '#contract/index'
import { type MediaRules, sliceCount } from '#domain/media'
import { newSecret } from './folder'
import type { Media } from './store'
import { sweptFrom } from './sweep-at'

/** What is asked for when an upload begins. */
export type Asked = Input<'media', 'begin'>

const idOf = (officer: string, { use, kind, posterOf = '', fingerprint, bytes }: Asked): string =>
  `m-${createHash('sha256')
    .update([officer, use, kind, posterOf, fingerprint, bytes].join(' '))
    .digest('hex')
    .slice(0, 24)}`

/** Media before any of it arrived. */
export function newMedia(officer: string, asked: Asked, now: Date, rules: MediaRules): Media {
  const { use, kind, posterOf = null, fingerprint, bytes } = asked
  const { sliceBytes } = rules
  return {
    _id: idOf(officer, asked),
    ...{ officer, use, kind, posterOf, fingerprint, bytes, sliceBytes },
    slices: sliceCount({ bytes, sliceBytes }),
    secret: newSecret(),
    there: {},
    slicesLeft: false,
    state: 'uploading',
    reason: null,
    leasedUntil: 0,
    checkingSince: null,
    trace: null,
    file: null,
    facts: null,
    held: false,
    sweepAt: sweptFrom(now, rules),
    begunAt: now.getTime(),
    decided: null,
  }
}
