import { type Letter, letterAt, placeOf } from '../words/letters'
import { type Mark, marksIn } from './mark'

/** An option with the letter it goes by. */
export interface Lettered {
  readonly letter: Letter
  readonly text: string
}

/** What is known of the options that stand elsewhere. */
export interface Around {
  /** The first letter that does not stand here any more; null where nothing follows. */
  readonly until: Letter | null
  /** The marks of the text, where they were looked for before. */
  readonly marks?: readonly Mark[]
}

const after = (letter: Letter): Letter | null => letterAt(placeOf(letter) + 1)

/**
 * Where the option after `mark` begins. It must begin here where the one after it stands elsewhere already (「B.乙C.丙」
 * before a cell of D); else only where it is written like its neighbour, or stands apart.
 */
function nextMark(marks: readonly Mark[], mark: Mark, until: Letter | null): Mark | null {
  const letter = after(mark.letter)
  if (letter === null || letter === until) return null
  const candidates = marks.filter((each) => each.letter === letter && each.start >= mark.end)
  const apart = candidates.find(({ atBoundary }) => atBoundary)
  const alike = candidates.find(({ sign }) => sign === mark.sign)
  return alike ?? apart ?? (until === null ? null : (candidates[0] ?? null))
}

function marksOfRun(text: string, first: Mark, { until, marks = marksIn(text) }: Around): Mark[] {
  const run = [first]
  for (let mark: Mark | null = first; mark; ) {
    mark = nextMark(marks, mark, until)
    if (mark) run.push(mark)
  }
  return run
}

/**
 * Takes apart options that were glued together (选项粘连), beginning with a known one.
 * @param first where the first option begins; its text may stand without a mark, as in a column of its own
 * @example optionsOfRun('B.社会为中心C.政府为中心', markB, { until: 'D' }) // B and C
 */
export function optionsOfRun(text: string, first: Mark, around: Around): Lettered[] {
  const run = marksOfRun(text, first, around)
  return run.map((mark, place) => ({
    letter: mark.letter,
    text: text.slice(mark.end, run[place + 1]?.start ?? text.length).trim(),
  }))
}
