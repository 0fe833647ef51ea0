import type { Reply } from '#contract/index'
import {
  countBlueprint,
  type Flaw,
  flawsOf,
  fullMarksOf,
  isFixed,
  questionCountOf,
} from '#domain/exam'
import { shelf } from '#server/bank'
import { unitsOf } from '#server/org'
import { fitsItsBoards } from './board-of'
import type { HeldSitting } from './store'

type Shown = Reply<'exam', 'manage'>

/** What stands in the way of publishing a draft, with what the bank has for it. At most two operations. */
export async function examined(sitting: HeldSitting, now: Date) {
  const { terms, exam, round } = sitting
  const count = countBlueprint(terms.blueprint, await shelf(now))
  const fits = await fitsItsBoards(sitting)
  const flaws: Flaw[] = flawsOf({ terms, exam, round, now: now.getTime(), count, fits })
  return { flaws, counts: count.parts }
}

/** The questions of a frozen paper with the key in force, as a correction needs them. */
function questionsShown({ questions, corrections }: HeldSitting): Shown['questions'] {
  const inForce = corrections.filter(({ undone }) => !undone)
  return questions.map(({ id, stem, type, options }) => {
    const correction = inForce.findLast(({ question }) => question === id)
    const key = correction?.key ?? options.map(({ right }) => right)
    return {
      id,
      stem,
      type,
      options: options.map(({ text }, place) => ({ text, right: key[place] ?? false })),
      withdrawn: correction !== undefined && correction.key === null,
    }
  })
}

/** The line of a sitting in its organisers' list. */
export const lineOf = ({ _id, kind, state, version, terms }: HeldSitting) => ({
  sitting: _id,
  kind,
  title: terms.title,
  state,
  opensAt: terms.opensAt,
  closesAt: terms.closesAt,
  version,
})

/** A sitting to its organisers. At most three operations. */
export async function showManaged(sitting: HeldSitting, now: Date): Promise<Shown> {
  const { terms, exam, round, state, place, releasedAt } = sitting
  const id = place.at(-1) ?? ''
  const [[unit], { flaws, counts }] = await Promise.all([
    unitsOf([id]),
    state === 'draft' ? examined(sitting, now) : { flaws: [], counts: [] },
  ])
  return {
    ...lineOf(sitting),
    now: now.getTime(),
    place: id,
    placeName: unit?.name ?? id,
    terms,
    exam,
    round,
    questions: questionsShown(sitting),
    questionCount: questionCountOf(terms.blueprint),
    fullMarks: fullMarksOf(terms.blueprint),
    flaws,
    counts,
    fixed: state !== 'draft' && (state !== 'published' || isFixed(terms, now.getTime())),
    releasedAt,
  }
}
