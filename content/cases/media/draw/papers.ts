import { MARK } from './light'
import { rect, shape, stroke, write } from './shapes'

const LINE = 36

/** A document (文书): its title, then its lines; 240 wide, as high as it needs. */
export function sheet(title: string, lines: readonly string[], width = 240): string {
  const height = 70 + lines.length * LINE
  return (
    rect(0, 0, width, height, MARK.paper, 6) +
    stroke(
      `M6 0h${width - 12}q6 0 6 6v${height - 12}q0 6 -6 6h-${width - 12}q-6 0 -6 -6v-${height - 12}q0 -6 6 -6Z`,
      MARK.line,
      2,
    ) +
    write(width / 2, 38, title, { size: 24, bold: true, anchor: 'middle' }) +
    stroke(`M20 54h${width - 40}`, MARK.action, 3) +
    lines
      .map((line, row) => write(20, 54 + (row + 1) * LINE - 6, line, { size: 21, fill: MARK.ink2 }))
      .join('')
  )
}

/** A law (法规) as the product shows it: a blue rule, the name in sans, what it says in Song. */
export const law = (name: string, article: string, says: string, width = 400): string =>
  rect(0, 0, width, 112, MARK.paper, 8) +
  rect(20, 22, 5, 68, MARK.action, 2) +
  write(40, 46, `${name}${article}`, { size: 21, fill: MARK.ink2 }) +
  write(40, 84, says, { size: 27, song: true })

/** What somebody says, in a bubble whose tail hangs at `tail`. */
export function bubble(words: string, tail: number, size = 24): string {
  const width = [...words].length * size + 36
  return (
    rect(0, 0, width, 52, MARK.paper, 12) +
    shape(`M${tail - 10} 50h22l-16 20Z`, MARK.paper) +
    write(18, 35, words, { size })
  )
}

/** A tick beside words: it is so. */
export const tick = (words: string, fill: string = MARK.ink): string =>
  rect(0, -22, 28, 28, MARK.rightQuiet, 14) +
  stroke('M8 -8l5 5l9 -10', MARK.right, 3.5) +
  write(40, 0, words, { size: 25, fill })

/** A cross beside words: it is not so. */
export const cross = (words: string, fill: string = MARK.ink): string =>
  rect(0, -22, 28, 28, MARK.wrongQuiet, 14) +
  stroke('M9 -13l10 10M19 -13l-10 10', MARK.wrong, 3.5) +
  write(40, 0, words, { size: 25, fill })

/** About how wide a letter is, in bold type of 24. */
const breadth = (letter: string): number => (letter === ' ' ? 6 : letter < '\u2000' ? 14 : 24)

/** A small plate with words: what a thing is, or how much. */
export function plate(words: string, fill: string = MARK.action, ink = '#FFFFFF'): string {
  const width = [...words].reduce((sum, letter) => sum + breadth(letter), 28)
  return rect(0, 0, width, 40, fill, 6) + write(14, 29, words, { size: 24, bold: true, fill: ink })
}
