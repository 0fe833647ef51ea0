import type { Criterion, Mark, Marks, Rubric } from '#domain/rubric'

/** A finding being written; its id makes it one however often it is sent. */
export interface WrittenFinding {
  readonly id: string
  readonly text: string
}

/** A review (评查) as it stands on this phone; `before` holds earlier states, the latest first, to undo. */
export interface ReviewDraft {
  readonly number: string
  readonly rubric: Rubric
  readonly marks: Marks
  readonly findings: readonly WrittenFinding[]
  /** The criterion in view; as many as there are criteria is the end (小结). */
  readonly place: number
  readonly before: readonly Pick<ReviewDraft, 'marks' | 'place'>[]
}

/** So many steps back. */
const STEPS = 30

export const newDraft = (number: string, rubric: Rubric): ReviewDraft => ({
  ...{ number, rubric, marks: {}, findings: [], place: 0, before: [] },
})

const untouched = ({ most }: Criterion): Mark => ({ given: most, met: {}, note: '' })

/** A criterion's mark; one nobody has looked at yet has nothing taken. */
export const markOf = ({ marks }: ReviewDraft, criterion: Criterion): Mark =>
  marks[criterion.id] ?? untouched(criterion)

const stepped = (draft: ReviewDraft, change: Partial<ReviewDraft>): ReviewDraft => {
  const { marks, place, before } = draft
  return { ...draft, ...change, before: [{ marks, place }, ...before].slice(0, STEPS) }
}

const withMark = (draft: ReviewDraft, criterion: Criterion, change: Partial<Mark>): Marks => ({
  ...draft.marks,
  [criterion.id]: { ...markOf(draft, criterion), ...change },
})

/** Meets a reason once more, or once less; never below none nor above what is counted. */
export function meet(
  draft: ReviewDraft,
  criterion: Criterion,
  deduction: string,
  by: 1 | -1,
): ReviewDraft {
  const known = criterion.deductions.find(({ id }) => id === deduction)
  const { met } = markOf(draft, criterion)
  const times = (met[deduction] ?? 0) + by
  if (!known || times < 0 || times > known.timesAtMost) return draft
  return stepped(draft, {
    marks: withMark(draft, criterion, { met: { ...met, [deduction]: times } }),
  })
}

/** Writes the note to a criterion; writing is undone by writing. */
export const noted = (draft: ReviewDraft, criterion: Criterion, note: string): ReviewDraft => ({
  ...draft,
  marks: withMark(draft, criterion, { note }),
})

/** Goes to a criterion; the one in view is looked at by that (记下). */
export function go(draft: ReviewDraft, place: number): ReviewDraft {
  const criterion = draft.rubric.criteria[draft.place]
  return stepped(draft, { place, ...(criterion && { marks: withMark(draft, criterion, {}) }) })
}

/** One step back, as if the last tap had not been. */
export function undone(draft: ReviewDraft): ReviewDraft {
  const [last, ...before] = draft.before
  return last ? { ...draft, ...last, before } : draft
}

/** Criteria nobody has looked at yet. */
export const unseen = ({ rubric, marks }: ReviewDraft): readonly Criterion[] =>
  rubric.criteria.filter(({ id }) => marks[id] === undefined)

/** All reasons that were met, in the checklist's order. */
export const metIn = (draft: ReviewDraft): readonly string[] =>
  draft.rubric.criteria.flatMap((criterion) =>
    criterion.deductions.flatMap(({ id, what }) =>
      (markOf(draft, criterion).met[id] ?? 0) > 0 ? [`${criterion.name}：${what}`] : [],
    ),
  )
