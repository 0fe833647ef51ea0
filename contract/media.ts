import * as v from 'valibot'
import { KINDS, REASONS, STATES } from '#domain/media'
import { ask } from './procedure'
import { Count, Id, Nothing } from './words'

const Slice = v.pipe(Count, v.maxValue(10_000))
const Slices = v.array(Slice)

const Media = v.object({
  id: Id,
  kind: v.picklist(KINDS),
  state: v.picklist(STATES),
  /** Why it is not usable; null unless its state says so. */
  reason: v.nullable(v.picklist(REASONS)),
  bytes: Count,
  sliceBytes: Count,
  /** The slices that are there, in order. */
  there: Slices,
  /** Where in the cloud's storage its slices go, each under its number; null unless it is on its way. */
  folder: v.nullable(v.string()),
  /** As its content tells it, and as it is shown; null until it was looked into. */
  facts: v.nullable(v.object({ width: Count, height: Count, seconds: v.nullable(v.number()) })),
})

const NOT_FOUND = { MEDIA_NOT_FOUND: { message: '没有这份影像' } } as const

/**
 * Videos and pictures (影像), uploaded in slices by the officer they belong to; to anybody else they are not there.
 * What they are for, and who may see them, is the using area's to say.
 */
export const media = {
  /** How large and long media may be (the plan's), so that a phone can say so before anything travels. */
  bounds: ask({
    who: 'officer',
    input: Nothing,
    reply: v.object({
      videoBytesAtMost: Count,
      pictureBytesAtMost: Count,
      videoSecondsAtMost: Count,
      picturePixelsAtMost: Count,
    }),
    refusals: {},
  }),
  /**
   * Begins an upload, or takes it up again: the same file for the same use is the same media. `fingerprint` is the
   * SHA-1 of the content, which a phone can reckon by itself.
   */
  begin: ask({
    who: 'officer',
    input: v.pipe(
      v.object({
        kind: v.picklist(KINDS),
        /** What it is for, an id of the using area's: the draft of a case, a handover, … */
        use: Id,
        bytes: v.pipe(Count, v.minValue(1)),
        fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/)),
        /** The video whose poster frame (封面) this picture is. */
        posterOf: v.optional(Id),
      }),
      v.check(({ kind, posterOf }) => kind === 'picture' || posterOf === undefined),
    ),
    reply: Media,
    refusals: {
      TOO_LARGE: { message: '文件太大', data: v.object({ bytesAtMost: Count }) },
      TOO_MUCH_TODAY: { message: '今天传得太多' },
      VIDEO_NOT_FOUND: { message: '没有这个视频' },
      BEING_CLEARED: { message: '刚删掉的还在清理' },
    },
  }),
  /** Says that a slice lies in the cloud's storage, as the file it was given there. */
  arrived: ask({
    who: 'officer',
    input: v.object({ media: Id, slice: Slice, file: v.pipe(v.string(), v.maxLength(400)) }),
    reply: Media,
    refusals: {
      ...NOT_FOUND,
      NO_SUCH_SLICE: { message: '没有这一片' },
      FOREIGN_FILE: { message: '这不是这一片的位置' },
    },
  }),
  /** Puts the slices together, looks into the whole and keeps it; what can't be taken is unusable, with its reason. */
  finish: ask({
    who: 'officer',
    input: v.object({ media: Id }),
    reply: Media,
    refusals: {
      ...NOT_FOUND,
      SLICES_MISSING: { message: '还有没到的片', data: v.object({ slices: Slices }) },
      WRONG_SIZE: { message: '有的片大小不对', data: v.object({ slices: Slices }) },
      OTHER_CONTENT: { message: '内容和开始时说的不一样' },
    },
  }),
  state: ask({ who: 'officer', input: v.object({ media: Id }), reply: Media, refusals: NOT_FOUND }),
  /** Takes an upload away, at any time before an area holds it; one that is gone is as good as taken away. */
  discard: ask({
    who: 'officer',
    input: v.object({ media: Id }),
    reply: v.object({ media: Id }),
    refusals: { IN_USE: { message: '已经用上了，不能在这里删' } },
  }),
}
