import type { PosterWords } from '../../copy/poster'

/** The poster's width; everything on it is measured in the same units. */
export const WIDTH = 750

/** As many characters as fit across in the size of a name, and of the unit above. */
const NAME_ACROSS = 10
const PARENT_ACROSS = 22
const NAME_LINE = 84
const PARENT_LINE = 44
const SECTION_LINE = 58

/** Where a line of text stands: its middle line, from the top. */
export interface PlacedLine {
  readonly text: string
  readonly y: number
}

/** Where everything stands on a poster of these words; long names make it longer, never smaller in type. */
export interface PosterLayout {
  readonly period: PlacedLine
  readonly name: readonly PlacedLine[]
  readonly parent: readonly PlacedLine[]
  readonly since: PlacedLine
  /** Where the blue ground ends and the paper begins. */
  readonly paper: number
  readonly total: number
  readonly sections: readonly number[]
  readonly never: number
  readonly height: number
}

/** A text in pieces of at most so many characters, as even as they come. */
export function pieces(text: string, most: number): string[] {
  const count = Math.max(1, Math.ceil(text.length / most))
  const size = Math.ceil(text.length / count)
  return Array.from({ length: count }, (_, nth) => text.slice(nth * size, (nth + 1) * size))
}

const placed = (texts: readonly string[], from: number, line: number): PlacedLine[] =>
  texts.map((text, nth) => ({ text, y: from + nth * line }))

/** Lays a poster out from top to bottom. */
export function layoutOf(words: PosterWords): PosterLayout {
  const names = words.name.flatMap((level) => pieces(level, NAME_ACROSS))
  const name = placed(names, 650, NAME_LINE)
  const below = 650 + names.length * NAME_LINE
  const parents = pieces(words.parent, PARENT_ACROSS)
  const parent = placed(parents, below - 8, PARENT_LINE)
  const since = { text: words.since, y: below + parents.length * PARENT_LINE + 24 }
  const paper = since.y + 64
  const total = paper + 84
  const sections = words.sections.map((_, nth) => total + 92 + nth * SECTION_LINE)
  const never = total + 92 + words.sections.length * SECTION_LINE + 36
  return {
    period: { text: words.period, y: 566 },
    name,
    parent,
    since,
    paper,
    total,
    sections,
    never,
    height: never + 64,
  }
}
