import { when } from '../../bank/check'
import type { CaseRule, FoundClip } from './found'

/** Both are watched on mobile data, and twelve of each belong to this repository. */
const CLIP_BELOW = 300_000
const POSTER_BELOW = 120_000
/** Lengths are told to the tenth of a second. */
const TENTH = 0.05

const clipFaults = ({ bytes, seconds }: FoundClip, told: number): string[] => [
  ...when(bytes >= CLIP_BELOW, `a clip of ${bytes} bytes, below ${CLIP_BELOW}`),
  ...when(seconds === null, 'the clip does not tell its length'),
  ...when(
    seconds !== null && Math.abs(seconds - told) > TENTH,
    `the clip runs ${seconds?.toFixed(1)} s, not ${told} s`,
  ),
]

/** There is a clip (短片) of the length that is told, with a poster (封面), and both are small. */
export const footage: CaseRule = ({ lesson: { video }, clip, poster }) => {
  if (video === null) return ['no video']
  return [
    ...(clip === null ? [`no file ${video.file}`] : clipFaults(clip, video.seconds)),
    ...when(poster === null, `no file ${video.poster}`),
    ...when(
      poster !== null && poster >= POSTER_BELOW,
      `a poster of ${poster} bytes, below ${POSTER_BELOW}`,
    ),
  ]
}
