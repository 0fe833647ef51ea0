import { resumeAt, tenthsOf } from '#domain/cases'
import type { Read } from '../answered-in'
import { placeIn } from './places'

/** A case that has a video. */
export type WithVideo = Read & { readonly video: NonNullable<Read['video']> }

export const hasVideo = (read: Read): read is WithVideo => read.video !== null

/** Where this viewer goes on, seconds: where this phone stood, unless another has reported since. */
export function placeOf({ case: id, video, watched }: WithVideo): number {
  return resumeAt(placeIn(id), watched.last, tenthsOf(video.seconds)) / 10
}
