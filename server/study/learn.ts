import type { VoidedQuestions } from '#domain/bank'
import { beijingDayOf } from '#domain/beijing-day'
import { cardsAfter, type Learner, type Mark, type StudySet, withMark } from '#domain/study'
import { voidedQuestions } from '#server/bank'
import { command, type Fields } from '#server/platform'
import { markField } from './mark-field'
import { learners, sets } from './store'

/** What was learned before stays out: the question may have been met again since. */
const seenDays = ({ answers, learned }: StudySet) =>
  Object.fromEntries(
    Object.entries(answers)
      .filter(([id]) => !learned.includes(id))
      .map(([id, { at }]) => [id, beijingDayOf(new Date(at))]),
  )

function changeOf(set: StudySet, mark: Mark | undefined, voided: VoidedQuestions): Fields {
  const change: Record<string, unknown> = {}
  for (const [id, card] of Object.entries(cardsAfter(set, voided)))
    change[`cards.${id}`] = command.set(card)
  for (const [id, day] of Object.entries(seenDays(set))) change[`seen.${id}`] = day
  if (mark) change[markField(set.day)] = mark
  return change
}

const firstRecord = (set: StudySet, mark: Mark | undefined, voided: VoidedQuestions): Learner => ({
  cards: cardsAfter(set, voided),
  seen: seenDays(set),
  marks: mark ? withMark({}, set.day, mark) : {},
})

/**
 * Writes what a set's answers teach into the officer's record, and the day's mark. Computed from the set alone,
 * so that doing it again changes nothing. One operation, also for someone's first set.
 */
export async function learn(set: StudySet, mark?: Mark): Promise<Learner> {
  // How fresh the shelf is kept is no matter of the day that is settled.
  const voided = await voidedQuestions(new Date())
  const first = { _id: set.officer, ...firstRecord(set, mark, voided) }
  if (set.newcomer && (await learners.add(first))) return first
  const changed = await learners.updateOne({ _id: set.officer }, changeOf(set, mark, voided))
  if (!changed) throw new Error(`no study record of ${set.officer}`)
  return changed
}

/** Learns from an unfinished set of an earlier day, so that its mistakes come back in time. */
export async function learnFromUnfinished(set: StudySet): Promise<void> {
  const answered = Object.keys(set.answers)
  if (set.settled || answered.length === set.learned.length) return
  await learn(set)
  await sets.update({ _id: set._id }, { learned: command.set(answered) })
}
