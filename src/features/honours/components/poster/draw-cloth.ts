import { copy } from '../../copy/poster'
import {
  ENDS,
  FIRST_WORD,
  FOLD,
  HALF,
  HEM,
  type Point,
  RED,
  THREADS,
  WORD_SIZE,
  WORD_STEP,
} from './cloth-shapes'
import { colours, type Pen, SERIF, write } from './pen'

/** Where the cloth hangs: the middle of its pole's top, and how large. */
export interface Hung {
  readonly x: number
  readonly y: number
  readonly scale: number
}

/** Draws the flag as cloth (红旗): pole, red, fold, hem, fringe, and the four words down its middle. */
export function drawCloth(pen: Pen, hung: Hung): void {
  const { x, y, scale } = hung
  const at = ([px, py]: Point): Point => [x + (px - HALF) * scale, y + py * scale]
  const shape = (points: readonly Point[], colour: string) => {
    pen.fillStyle = colour
    trace(pen, points.map(at))
    pen.closePath()
    pen.fill()
  }
  const stroke = (points: readonly Point[], colour: string, width: number) => {
    pen.strokeStyle = colour
    pen.lineWidth = width * scale
    trace(pen, points.map(at))
    pen.stroke()
  }
  shape(RED, colours.flag)
  shape(FOLD, colours.fold)
  shape(HEM, colours.gold)
  for (const thread of THREADS) stroke(threadOf(thread), colours.goldText, 1.2)
  stroke(
    [
      [4, 9],
      [112, 9],
    ],
    colours.gold,
    4,
  )
  for (const end of ENDS) knob(pen, at([end, 9]), 4 * scale)
  const font = `700 ${WORD_SIZE * scale}px ${SERIF}`
  for (const [nth, word] of copy.cloth.entries()) {
    const [wx, wy] = at([53, FIRST_WORD + nth * WORD_STEP])
    write(pen, word, { x: wx, y: wy, font, colour: colours.onFlag, align: 'center' })
  }
}

/** The hem falls towards the middle, and the threads with it. */
const threadOf = (px: number): Point[] => {
  const top = 141 + (HALF - 18 - Math.abs(px - HALF)) * 0.214
  return [
    [px, top],
    [px, top + 6],
  ]
}

function trace(pen: Pen, points: readonly Point[]): void {
  pen.beginPath()
  for (const [nth, [px, py]] of points.entries()) {
    if (nth === 0) pen.moveTo(px, py)
    else pen.lineTo(px, py)
  }
}

function knob(pen: Pen, [px, py]: Point, radius: number): void {
  pen.fillStyle = colours.gold
  pen.beginPath()
  pen.arc(px, py, radius, 0, 2 * Math.PI)
  pen.fill()
}
