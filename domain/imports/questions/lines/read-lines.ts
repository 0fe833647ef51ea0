import type { RowRead } from '../../row-read'
import type { ImportedQuestion } from '../imported'
import { questionOf } from '../judge/question-of'
import { shownText } from '../sheets/rows-of'
import { tidy } from '../words/tidy'
import { type Block, hasTail } from './block'
import { Gatherer } from './gather'
import { hashed } from './hashed'
import type { Line } from './line'
import { type Segment, segmentsOf } from './segment'
import { writtenBlock } from './written-block'

type Read = RowRead<ImportedQuestion>

/** A whole question in one line stays far below this; what is longer is not even looked at. */
const LONGEST_LINE = 20_000

/** A title is short and asks nothing. */
const isTitle = (text: string): boolean =>
  tidy(text).length <= 60 && !/[?？(（]\s*[)）]?\s*。?$/.test(text)

/** Whether questions of a file are numbered: most that have an answer or options begin with a number. */
function areNumbered(segments: readonly Segment[]): boolean {
  const numbers = segments.filter(({ is }) => is === 'number').length
  const answers = segments.filter((each) => each.is === 'label' && each.label === 'answer').length
  return numbers > 0 && numbers * 2 >= answers
}

const refused = (line: Line, why: string): Read => ({
  at: line.at,
  taken: false,
  why,
  text: shownText([line.text]),
})

/** Titles above the first question are no questions; whatever else belongs to none is named. */
const strayRead = (line: Line, firstRow: number): Read[] =>
  line.at.row < firstRow && isTitle(line.text) ? [] : [refused(line, '这一行不知道属于哪道题')]

/** Small questions of a case whose beginning is missing would be asked without it. */
const CASE_GONE = '这道小题前面缺案情材料'

function withoutCase(blocks: readonly Block[]): ReadonlySet<Block> {
  const first = blocks.findIndex(({ material }) => material !== '')
  const style = blocks[first]?.numbered?.style
  const before = blocks.slice(0, Math.max(0, first))
  const opensWithTail = before[0] !== undefined && before[0].stem.length === 0
  return new Set(opensWithTail ? before.filter(({ numbered }) => numbered?.style === style) : [])
}

function readBlock(block: Block, gone: boolean): Read {
  const written = writtenBlock(block)
  return questionOf(gone ? { ...written, flaw: CASE_GONE } : written)
}

/** A title of a file whose questions have no numbers looks like a stem without anything behind it. */
const isTitleBlock = (block: Block, place: number): boolean =>
  place === 0 && block.numbered === null && !hasTail(block) && isTitle(block.stem.join(''))

/** Reads questions that are written line by line (按行写的题). */
export function readNumberedLines(lines: readonly Line[]): readonly Read[] {
  const tooLong = lines.filter(({ text }) => text.length > LONGEST_LINE)
  const rest = lines.filter(({ text }) => text.length <= LONGEST_LINE)
  const whole = rest.flatMap((line) => {
    const written = hashed(line)
    return written ? [questionOf(written)] : []
  })
  const segments = rest.filter((line) => !hashed(line)).flatMap(segmentsOf)
  const gatherer = new Gatherer(areNumbered(segments))
  for (const segment of segments) gatherer.take(segment)
  const blocks = gatherer.blocks.filter((block, place) => !isTitleBlock(block, place))
  const gone = withoutCase(blocks)
  const first = blocks[0]?.lines[0]?.at.row ?? Infinity
  return [
    ...tooLong.map((line) => refused(line, '太长了，不像一道题')),
    ...whole,
    ...gatherer.strays.flatMap((line) => strayRead(line, first)),
    ...blocks.map((block) => readBlock(block, gone.has(block))),
  ].toSorted((a, b) => a.at.row - b.at.row)
}
