import { markAtStart } from '../options/mark'
import { headingOf } from '../sheets/heading'
import type { Kind } from '../words/kind'
import { tidy } from '../words/tidy'
import { type Label, labelled, partsOf } from './label'
import { type Line, unmarked } from './line'
import { type Numbered, numberedIn } from './numbered'

/** A piece of a line and what it is (片段). */
export type Segment = { readonly line: Line; readonly text: string } & (
  | { readonly is: 'blank' | 'text' | 'option' }
  | { readonly is: 'heading'; readonly kind: Kind | null }
  | { readonly is: 'label'; readonly label: Label; readonly rest: string }
  | { readonly is: 'number'; readonly numbered: Numbered }
)

/** Chapters of a collection, between the questions. */
const CHAPTER = /^第[一二三四五六七八九十百\d]+[章节编篇部分]\s*\S{0,30}$/

function segmentOf(line: Line, text: string, first: boolean): Segment {
  const label = labelled(text)
  if (label) return { line, text, is: 'label', ...label }
  if (markAtStart(text)) return { line, text, is: 'option' }
  const heading = headingOf(text) ?? (CHAPTER.test(text) ? { kind: null } : null)
  if (heading && first) return { line, text, is: 'heading', ...heading }
  const numbered = first ? numberedIn(text) : null
  return numbered ? { line, text, is: 'number', numbered } : { line, text, is: 'text' }
}

/** 「题目：」 before a stem and 「选项：」 before options only say what everybody sees. */
const NAMED = /^(?:题目|题干|试题|选项)\s*[:：]\s*/

/** Takes a line apart at its tabs and labels and tells what each piece is. */
export function segmentsOf(line: Line): readonly Segment[] {
  const pieces = unmarked(line.text)
    .split(/[\t\n]/)
    .map(tidy)
    .flatMap(partsOf)
    .map((text) => tidy(text).replace(NAMED, ''))
    .filter(Boolean)
  if (pieces.length === 0) return [{ line, text: '', is: 'blank' }]
  return pieces.map((text, place) => segmentOf(line, text, place === 0))
}
