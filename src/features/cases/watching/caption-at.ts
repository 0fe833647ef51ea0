import type { Shown } from '../copy'

type Captions = NonNullable<Shown['video']>['captions']

/** What is said at a moment (字幕), seconds; undefined while nothing is. */
export const captionAt = (captions: Captions, at: number): string | undefined =>
  captions.find(({ from, until }) => from <= at && at < until)?.text

/** All that is said, to be read (文字稿). */
export const transcriptOf = (captions: Captions): string =>
  captions.map(({ text }) => text).join('\n')

const stamp = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(11, 23)

/** The captions as browsers take them (WebVTT), as an address of their own. */
export function captionTrack(captions: Captions): string {
  const cues = captions.map(
    ({ from, until, text }) => `${stamp(from)} --> ${stamp(until)}\n${text}`,
  )
  return `data:text/vtt;charset=utf-8,${encodeURIComponent(['WEBVTT', ...cues].join('\n\n'))}`
}
