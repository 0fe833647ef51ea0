import { Unfit } from '../fit'
import type { Reader } from '../reader'
import { allWithin, gapsIn, joined, type Span } from '../span'
import { type Box, boxBelow, boxesIn, contentOf } from './box'
import { checkSound, pictureSize } from './codec'
import { type Index, readIndex } from './index-box'
import { strangeIn } from './kept-boxes'
import { samplesOf } from './samples'
import { handlerOf, type Rotation, rotationOf, secondsOf } from './track'

/** What a video (视频) is, as its content tells it; width and height as it is shown. */
export interface Video {
  readonly width: number
  readonly height: number
  readonly rotation: Rotation
  /** To the tenth. */
  readonly seconds: number
  readonly sound: boolean
  readonly needless: Needless
}

/** What playing does not need, such as place and device: whole boxes, and what lies loose between samples. */
export interface Needless {
  readonly boxes: readonly Span[]
  readonly loose: readonly Span[]
}

/** A track (轨) with the table of its samples. */
interface Track {
  readonly box: Box
  readonly table: Box
}

interface Tracks {
  readonly pictures: Track
  readonly sound: Track | undefined
  readonly others: readonly Box[]
}

/** Playing needs the first track of pictures and the first of sound; what else rides along does not belong to it. */
function tracksOf({ view, moov }: Index): Tracks {
  const boxes = boxesIn(view, contentOf(moov)).filter(({ kind }) => kind === 'trak')
  const first = (handler: string): Track | undefined => {
    const box = boxes.find((track) => handlerOf(view, track) === handler)
    return box && { box, table: boxBelow(view, box, 'mdia', 'minf', 'stbl') }
  }
  const [pictures, sound] = [first('vide'), first('soun')]
  if (!pictures) throw new Unfit('NO_VIDEO')
  const others = boxes.filter((box) => box !== pictures.box && box !== sound?.box)
  return { pictures, sound, others }
}

/** Samples beyond the end of the file are missing; those outside of its media stand for something else. */
function checkPlaces(samples: readonly Span[], media: readonly Span[], reader: Reader): void {
  const last = samples.at(-1)
  if (!last) throw new Unfit('NO_VIDEO')
  if (last.to > reader.bytes) throw new Unfit('TRUNCATED')
  if (!allWithin(samples, media)) throw new Unfit('DAMAGED')
}

function needlessIn(
  { boxes, at, view, moov }: Index,
  media: readonly Box[],
  { samples, others }: { readonly samples: readonly Span[]; readonly others: readonly Box[] },
): Needless {
  const needed = new Set([boxes[0], at, ...media])
  const inIndex = [...others, ...strangeIn(view, moov)].map(({ from, to }) => ({
    from: at.from + from,
    to: at.from + to,
  }))
  return {
    boxes: [...boxes.filter((box) => !needed.has(box)), ...inIndex],
    loose: gapsIn(media.map(contentOf), samples),
  }
}

const isTurned = (rotation: Rotation): boolean => rotation === 90 || rotation === 270

/** Refused unless its picture is H.264 and its sound AAC or none: what every phone plays. */
function shownBy(view: DataView, { pictures, sound }: Tracks): Omit<Video, 'needless'> {
  const { width, height } = pictureSize(view, pictures.table)
  if (sound) checkSound(view, sound.table)
  const rotation = rotationOf(view, pictures.box)
  const lengths = [pictures, ...(sound ? [sound] : [])].map(({ box, table }) =>
    secondsOf(view, box, table),
  )
  return {
    width: isTurned(rotation) ? height : width,
    height: isTurned(rotation) ? width : height,
    rotation,
    seconds: Math.round(Math.max(...lengths) * 10) / 10,
    sound: sound !== undefined,
  }
}

/** Looks into an MP4. Reads the heads of its boxes and its index, never the pictures. @throws Unfit */
export function readVideo(reader: Reader): Video {
  const index = readIndex(reader)
  const tracks = tracksOf(index)
  const shown = shownBy(index.view, tracks)
  const tables = [tracks.pictures, ...(tracks.sound ? [tracks.sound] : [])]
  const samples = joined(
    tables.flatMap(({ table }) => samplesOf(index.view, table)).filter(({ from, to }) => from < to),
  )
  const media = index.boxes.filter(({ kind }) => kind === 'mdat')
  checkPlaces(samples, media.map(contentOf), reader)
  return { ...shown, needless: needlessIn(index, media, { samples, others: tracks.others }) }
}
