import { type Letter, placeOf } from '../words/letters'
import { type OptionsRead, TWO_LISTS } from './from-segments'
import { type Mark, markAtStart } from './mark'
import { type Lettered, optionsOfRun } from './run'
import { once } from './twice'

type Cell = readonly [Letter, string]

/** Words that make a letter part of a name: A级, B类, C照, D区. */
const CLASS = /^[级类型等照证线区段组班座栋号车种票款项角股幢岗标包\d\w]/

/** `A不按规定…` beside `B未经教育…`: letters without a sign are marks where all have them and no names are made of them. */
function bareLetters(cells: readonly Cell[]): boolean {
  const rests = cells.map(([letter, text]) => (text.startsWith(letter) ? text.slice(1) : null))
  if (rests.some((rest) => rest === null || rest.trim() === '' || CLASS.test(rest))) return false
  return cells.length > 1 && new Set(rests).size === cells.length
}

const unmarked = (letter: Letter): Mark => ({
  letter,
  start: 0,
  end: 0,
  sign: '',
  atBoundary: true,
})

/** The mark of a cell's own letter; where there is none, the text begins at once. */
function startOf([letter, text]: Cell, bare: boolean): Mark {
  const mark = markAtStart(text)
  if (mark?.letter === letter) return mark
  return { ...unmarked(letter), end: bare ? 1 : 0 }
}

const hasMark = ([letter, text]: Cell): boolean => markAtStart(text)?.letter === letter

/** Some cells begin with their letter and others do not: then `A、` may be the beginning of 「A、B两公司」. */
const areMarked = (cells: readonly Cell[]): boolean =>
  cells.every(hasMark) || cells.some((cell) => /^.[.．:：]/.test(cell[1]) && hasMark(cell))

/** One cell's option, and those glued to it whose own cells are empty. */
function optionsOfCell(cell: Cell, next: Letter | null, { marked, bare }: Writing): Lettered[] {
  const [letter, text] = cell
  const first = marked || bare ? startOf(cell, bare) : unmarked(letter)
  const gap = next !== null && placeOf(next) > placeOf(letter) + 1
  if (gap || (next === null && marked)) return optionsOfRun(text, first, { until: next })
  return [{ letter, text: text.slice(first.end).trim() }]
}

/** Whether cells repeat their letters, with a sign or without. */
interface Writing {
  readonly marked: boolean
  readonly bare: boolean
}

/**
 * Reads options out of columns (选项列), each with a letter of its own; cells may repeat it, and a cell may hold the next
 * option as well, whose own is empty then.
 */
export function optionsFromColumns(columns: readonly Cell[]): OptionsRead {
  const cells = columns.filter(([, text]) => text !== '')
  const marked = areMarked(cells)
  const writing = { marked, bare: !marked && bareLetters(cells) }
  const all = cells.flatMap((cell, place) =>
    optionsOfCell(cell, cells[place + 1]?.[0] ?? null, writing),
  )
  const options = once(all)
  return options ? { options } : { flaw: TWO_LISTS }
}
