import type { Criterion, Mark } from '#domain/rubric'
import type { MarkStep, MarksSheet } from './draft'

type Kind = MarkStep['what']

/** One sentence is written by many taps of a keyboard: taking it back takes back all of it. */
const goesOn = ({ past }: MarksSheet, criterion: string, what: Kind): boolean => {
  const last = past[past.length - 1]
  return what === 'note' && last?.what === 'note' && last.criterion === criterion
}

function change(sheet: MarksSheet, criterion: string, mark: Mark, what: Kind): MarksSheet {
  const before = sheet.marks[criterion] ?? null
  const step = { criterion, before, place: sheet.place, what }
  return {
    ...sheet,
    marks: { ...sheet.marks, [criterion]: mark },
    past: goesOn(sheet, criterion, what) ? sheet.past : [...sheet.past, step],
  }
}

/** Before anything is said of a criterion, all of it is given. */
const markOf = (sheet: MarksSheet, { id, most }: Criterion): Mark =>
  sheet.marks[id] ?? { given: most, met: {}, note: '' }

/** Gives points (给分). */
export const give = (sheet: MarksSheet, criterion: Criterion, given: number): MarksSheet =>
  change(sheet, criterion.id, { ...markOf(sheet, criterion), given }, 'given')

/** Counts a reason for a deduction (扣分点) once more, or once less; never below nothing or above its bound. */
export function meet(
  sheet: MarksSheet,
  criterion: Criterion,
  deduction: string,
  by: 1 | -1,
): MarksSheet {
  const mark = markOf(sheet, criterion)
  const known = criterion.deductions.find(({ id }) => id === deduction)
  const before = mark.met[deduction] ?? 0
  const times = Math.min(Math.max(0, before + by), known?.timesAtMost ?? 0)
  if (times === before) return sheet
  return change(sheet, criterion.id, { ...mark, met: { ...mark.met, [deduction]: times } }, 'met')
}

/** Writes why. */
export const write = (sheet: MarksSheet, criterion: Criterion, note: string): MarksSheet =>
  change(sheet, criterion.id, { ...markOf(sheet, criterion), note }, 'note')

/** Shows another criterion. */
export const goTo = (sheet: MarksSheet, place: number): MarksSheet => ({ ...sheet, place })

/** Takes the last tap back (撤销) and shows where it was made; nothing is left to take back at the beginning. */
export function undo(sheet: MarksSheet): MarksSheet {
  const step = sheet.past[sheet.past.length - 1]
  if (!step) return sheet
  const { [step.criterion]: _, ...others } = sheet.marks
  const marks = step.before ? { ...others, [step.criterion]: step.before } : others
  return { ...sheet, marks, place: step.place, past: sheet.past.slice(0, -1) }
}
