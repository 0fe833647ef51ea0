/** A line of half the text's width holds so many Han characters beside its number or letter. */
const HALF_LINE = 16

/** Everything before the radicals is set about half as wide as Han. */
const isNarrow = (character: string): boolean => character < '\u2e80'

/** How wide a text is in print: in Han characters. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (isNarrow(character) ? 0.6 : 1), 0)

/** Whether short lines (选项、证据) are printed two by two, as papers are here: only where all of them fit. */
export const fitInPairs = (lines: readonly string[]): boolean =>
  lines.every((line) => widthOf(line) <= HALF_LINE)
