import { Unfit } from '../fit'
import { lettersIn } from '../reader'
import { type Box, boxBelow } from './box'
import { FLAGS, rowsOf } from './table'

/** Which way up a picture is shown, degrees clockwise. */
export type Rotation = 0 | 90 | 180 | 270

/** What a track (轨) is: pictures, sound, or something else that rides along, such as places and times. */
export function handlerOf(view: DataView, track: Box): string {
  const { content } = boxBelow(view, track, 'mdia', 'hdlr')
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
  return lettersIn(bytes, content + FLAGS + 4)
}

/** Version 1 of a head has two times and a length of 64 bits instead of 32. */
const longer = (view: DataView, { content }: Box): number => (view.getUint8(content) === 1 ? 12 : 0)

const UNITS_AT = 12
/** The two times before the units are the longer ones; the length stands behind. */
function unitsASecond(view: DataView, track: Box): number {
  const head = boxBelow(view, track, 'mdia', 'mdhd')
  const units = view.getUint32(head.content + UNITS_AT + (longer(view, head) > 0 ? 8 : 0))
  if (units === 0) throw new Unfit('DAMAGED')
  return units
}

/** How long a track plays, seconds: the sum of its samples, since a head may claim anything. */
export function secondsOf(view: DataView, track: Box, table: Box): number {
  const { first, count } = rowsOf(view, boxBelow(view, table, 'stts'), { width: 8 })
  let units = 0
  for (let at = first; at < first + count * 8; at += 8)
    units += view.getUint32(at) * view.getUint32(at + 4)
  return units / unitsASecond(view, track)
}

const MATRIX_AT = 40
const ROTATIONS: readonly Rotation[] = [0, 90, 180, 270]

/** How a phone was held, from the track's matrix: a quarter turn is all that phones write. */
export function rotationOf(view: DataView, track: Box): Rotation {
  const head = boxBelow(view, track, 'tkhd')
  const at = head.content + MATRIX_AT + longer(view, head)
  const quarters = Math.round(Math.atan2(view.getInt32(at + 4), view.getInt32(at)) / (Math.PI / 2))
  return ROTATIONS[(quarters + ROTATIONS.length) % ROTATIONS.length] ?? 0
}
