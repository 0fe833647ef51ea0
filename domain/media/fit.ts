/** Why a video can't be taken, by its content. */
export const VIDEO_REASONS = [
  'NOT_A_VIDEO',
  'WEBM',
  'HEVC',
  'OTHER_CODEC',
  'OTHER_SOUND',
  'NO_VIDEO',
  'FRAGMENTED',
  'UNFINISHED',
  'TOO_LONG',
] as const

/** Why a picture can't be taken, by its content. */
export const PICTURE_REASONS = ['NOT_A_PICTURE', 'HEIC', 'MOVING', 'TOO_MANY_PIXELS'] as const

/** Why neither is taken: its bytes, the platform's check, or a person's. */
const EITHER_REASONS = ['TRUNCATED', 'DAMAGED', 'TOO_LARGE', 'RISKY', 'REJECTED'] as const

/** Every reason for which media (影像) is not usable (不可用). */
export const REASONS = [...VIDEO_REASONS, ...PICTURE_REASONS, ...EITHER_REASONS] as const
export type Reason = (typeof REASONS)[number]

/** Ends the look into a file whose reason is clear; never leaves this folder (see `judged`). */
export class Unfit extends Error {
  constructor(readonly reason: Reason) {
    super(reason)
  }
}

/** What came of judging a file. */
export type Judged<T> =
  | ({ readonly fit: true } & T)
  | { readonly fit: false; readonly reason: Reason }

/** Turns the end of a look into a value. A number that points outside of its bytes is damage, too. */
export function judged<T extends object>(look: () => T): Judged<T> {
  try {
    return { fit: true, ...look() }
  } catch (error) {
    if (error instanceof Unfit) return { fit: false, reason: error.reason }
    if (error instanceof RangeError) return { fit: false, reason: 'DAMAGED' }
    throw error
  }
}
