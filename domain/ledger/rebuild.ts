import type { BeijingDay } from '../beijing-day'
import { type Mark, type Marks, withMark } from '../study'
import { type Entry, type EntryKind, STUDY_KINDS } from './entry'

/** Studied days last: what was studied stays studied, whenever leave was declared. */
const STEPS: readonly Readonly<Partial<Record<EntryKind, Mark | 'none'>>>[] = [
  { 'study.leave': 'leave', 'study.leaveWithdrawn': 'none' },
  { 'study.makeUp': 'madeUp', 'study.checkIn': 'done' },
]

const STUDY: readonly string[] = STUDY_KINDS

/** An officer's points of study out of the ledger alone; scores of contests and exams stand beside them. */
export const pointsFrom = (entries: readonly Pick<Entry, 'kind' | 'points'>[]): number =>
  entries.reduce((sum, { kind, points }) => (STUDY.includes(kind) ? sum + points : sum), 0)

/** An officer's days out of the ledger alone: what every streak must equal (house law 4). */
export function marksFrom(entries: readonly Pick<Entry, 'kind' | 'day' | 'at'>[]): Marks {
  const inOrder = entries.toSorted((a, b) => a.at - b.at)
  const days = new Map<BeijingDay, Mark>()
  for (const step of STEPS) {
    for (const { kind, day } of inOrder) {
      const mark = step[kind]
      if (mark === 'none') days.delete(day)
      else if (mark !== undefined) days.set(day, mark)
    }
  }
  return [...days].reduce<Marks>((marks, [day, mark]) => withMark(marks, day, mark), {})
}
