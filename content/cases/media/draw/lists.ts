import type { Come } from '../board'
import { type Light, MARK } from './light'
import { cross, tick } from './papers'
import { at, shown } from './place'
import { disc, rect, stroke, write } from './shapes'

/** One line of a list: with which caption it comes, whether it is so, and its words. */
export type Line = readonly [caption: number, so: boolean, words: string]

/** Lines beneath each other with a tick or a cross, each with its caption. */
export const verdicts = (light: Light, come: Come, ...lines: readonly Line[]): string =>
  lines
    .map(([caption, so, words], row) =>
      shown(come(caption), at(0, row * 52, (so ? tick : cross)(words, light.text))),
    )
    .join('')

/**
 * The line of the look: what is reached is solid with full dots, what is not is dashed with hollow ones.
 * `words` stand beneath their dots, `gap` apart.
 */
export function steps(light: Light, words: readonly string[], reached: number, gap = 130): string {
  const end = (words.length - 1) * gap
  const past = Math.min(end, Math.max(0, (reached - 1) * gap))
  return (
    stroke(`M0 0h${end}`, light.steel, 4, '10 8') +
    stroke(`M0 0h${past}`, MARK.gold, 6) +
    words
      .map(
        (word, place) =>
          disc(place * gap, 0, 11, place < reached ? MARK.gold : light.plain, MARK.gold, 4) +
          write(place * gap, 46, word, { size: 22, fill: light.text, anchor: 'middle' }),
      )
      .join('')
  )
}

/** A page of a calendar (日历): what is above, the day itself below; 104 wide. */
export const day = (above: string, below: string, fill: string = MARK.action): string =>
  rect(0, 0, 124, 112, MARK.paper, 6) +
  rect(0, 0, 124, 40, fill, 6) +
  write(62, 29, above, { size: 22, bold: true, fill: '#FFFFFF', anchor: 'middle' }) +
  write(62, 88, below, { size: 30, bold: true, fill: MARK.ink, anchor: 'middle' })

/** A phone (手机), 168 wide and 236 high, with lines on it, the first of them large. */
export const phone = (head: string, lines: readonly string[]): string =>
  rect(0, 0, 168, 236, MARK.ink, 18) +
  rect(8, 12, 152, 212, MARK.paper, 10) +
  rect(8, 12, 152, 44, MARK.action, 10) +
  write(84, 42, head, { size: 22, bold: true, fill: '#FFFFFF', anchor: 'middle' }) +
  lines
    .map((line, row) =>
      write(84, 92 + row * 38, line, { size: 22, fill: MARK.ink, anchor: 'middle' }),
    )
    .join('')

/** Several things that lead to one (互相印证): plates at the left, joined to what follows from them. */
export const joined = (words: readonly string[], result: string, come: number): string =>
  words
    .map((word, row) => {
      const y = row * 50
      const middle = ((words.length - 1) * 50) / 2
      return (
        stroke(`M130 ${y + 20}H190L${250} ${middle + 20}`, MARK.gold, 4) +
        rect(0, y, 134, 40, MARK.paper, 6) +
        write(67, y + 28, word, { size: 23, fill: MARK.ink, anchor: 'middle' })
      )
    })
    .join('') +
  shown(
    come,
    rect(250, ((words.length - 1) * 50) / 2 - 14, 190, 68, MARK.helmet, 8) +
      write(345, ((words.length - 1) * 50) / 2 + 30, result, {
        size: 28,
        bold: true,
        fill: MARK.ink,
        anchor: 'middle',
      }),
  )
