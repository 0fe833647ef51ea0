import { copy, type PosterWords } from '../../copy/poster'
import { drawCloth } from './draw-cloth'
import { layoutOf, type PlacedLine, WIDTH } from './layout'
import { colours, type Pen, SANS, SERIF, write } from './pen'

const MIDDLE = WIDTH / 2
const EDGE = 72

const line = (pen: Pen, { text, y }: PlacedLine, font: string, colour: string): void =>
  write(pen, text, { x: MIDDLE, y, font, colour, align: 'center' })

/**
 * Draws a handover poster (交接海报): the flag, who holds it, of which period and since when, and the points it was
 * given for. The pen is scaled by its owner to `WIDTH` units across.
 */
export function drawPoster(pen: Pen, words: PosterWords): void {
  const layout = layoutOf(words)
  pen.fillStyle = colours.base
  pen.fillRect(0, 0, WIDTH, layout.height)
  drawCloth(pen, { x: MIDDLE, y: 72, scale: 2.8 })
  line(pen, layout.period, `400 30px ${SANS}`, colours.onBase2)
  for (const name of layout.name) line(pen, name, `600 60px ${SERIF}`, colours.onBase)
  for (const parent of layout.parent) line(pen, parent, `400 28px ${SANS}`, colours.onBase2)
  line(pen, layout.since, `600 34px ${SANS}`, colours.goldOnBase)
  drawPoints(pen, words)
}

/** On paper: the total, what it is made of, and what never counts. */
function drawPoints(pen: Pen, words: PosterWords): void {
  const { paper, total, sections, never, height } = layoutOf(words)
  pen.fillStyle = colours.surface
  pen.fillRect(0, paper, WIDTH, height - paper)
  const left = { x: EDGE, align: 'left' } as const
  const right = { x: WIDTH - EDGE, align: 'right' } as const
  write(pen, copy.flag, { ...left, y: total, font: `600 32px ${SANS}`, colour: colours.text })
  if (words.total !== undefined) {
    const text = `${words.total} ${copy.points}`
    write(pen, text, { ...right, y: total, font: `600 56px ${SANS}`, colour: colours.text })
  }
  for (const [nth, { name, points }] of words.sections.entries()) {
    const at = { y: sections[nth] ?? total, colour: colours.text2 }
    write(pen, name, { ...left, ...at, font: `400 30px ${SANS}` })
    write(pen, points, { ...right, ...at, font: `600 30px ${SANS}` })
  }
  write(pen, copy.never, { ...left, y: never, font: `400 26px ${SANS}`, colour: colours.text3 })
}
