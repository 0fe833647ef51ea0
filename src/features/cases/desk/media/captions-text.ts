import type { Draft } from '../draft/draft'
import { momentOf, momentText } from '../question/video-moment'

type Caption = Draft['captions'][number]

/** What is read of captions as people write them: those that could be, and the first line that could not, from one. */
export interface ReadCaptions {
  readonly captions: Caption[]
  readonly wrongLine: number | undefined
}

const LINE = /^(\S+)\s+(.+)$/
/** What the cloud takes: letters of one, and how many. */
const LETTERS_MOST = 80
const CAPTIONS_MOST = 200
/** How long the last one stands where the video's length is not known, seconds. */
const LAST_SECONDS = 5

function readLine(line: string): { from: number; text: string } | undefined {
  const [, moment = '', text = ''] = LINE.exec(line.trim()) ?? []
  const from = momentOf(moment)
  if (from === undefined || text.trim().length > LETTERS_MOST) return undefined
  return { from, text: text.trim() }
}

/**
 * Captions (字幕) out of lines such as `0:05 夜里十一点`: each stands until the next begins, the last one to the end.
 * @example readCaptions('0:05 夜里十一点', 60).captions // [{ from: 5, until: 60, text: '夜里十一点' }]
 */
export function readCaptions(typed: string, seconds: number | null): ReadCaptions {
  const lines = typed.split('\n').filter((line) => line.trim() !== '')
  const read = lines.slice(0, CAPTIONS_MOST).map(readLine)
  const known = read.flatMap((line) => line ?? [])
  const wrong = read.findIndex((line, place) => {
    const before = read[place - 1]
    return line === undefined || (before !== undefined && line.from <= before.from)
  })
  const captions = known.map(({ from, text }, place) => ({
    from,
    until: known[place + 1]?.from ?? Math.max(from, seconds ?? from + LAST_SECONDS),
    text,
  }))
  const tooMany = lines.length > CAPTIONS_MOST ? CAPTIONS_MOST + 1 : undefined
  return { captions, wrongLine: wrong < 0 ? tooMany : wrong + 1 }
}

/** Captions as people write them. */
export const captionsText = (captions: readonly Caption[]): string =>
  captions.map(({ from, text }) => `${momentText(from)} ${text}`).join('\n')
