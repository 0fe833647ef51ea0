import type { Criterion, Mark, Marks, Rubric } from './rubric'

/** What is wrong with a sheet: 还没打分, 分值不对, 扣分点不对, 缺理由. */
export const MARK_FLAWS = ['MISSING', 'NO_SUCH_POINTS', 'NO_SUCH_REASON', 'NOTE_NEEDED'] as const
export type MarkFlaw = (typeof MARK_FLAWS)[number]

const isGiven = ({ most, step }: Criterion, given: number): boolean =>
  given >= 0 && given <= most && (step === 0 ? given === most : (most - given) % step === 0)

const isKnown = ({ deductions }: Criterion, met: Mark['met']): boolean =>
  Object.entries(met).every(([id, times]) =>
    deductions.some((known) => known.id === id && times >= 0 && times <= known.timesAtMost),
  )

/** What is wrong with one mark; undefined when nothing is. */
export function flawOf(
  criterion: Criterion,
  mark: Mark | undefined,
  noteBelowPercent: number,
): MarkFlaw | undefined {
  if (!mark) return 'MISSING'
  if (!isGiven(criterion, mark.given)) return 'NO_SUCH_POINTS'
  if (!isKnown(criterion, mark.met)) return 'NO_SUCH_REASON'
  const isLow = mark.given * 100 < criterion.most * noteBelowPercent
  return isLow && mark.note === '' ? 'NOTE_NEEDED' : undefined
}

/** All that is wrong with a sheet, by criterion, in the rubric's order. */
export const flawsOf = (
  { criteria, noteBelowPercent }: Rubric,
  marks: Marks,
): readonly { readonly criterion: string; readonly flaw: MarkFlaw }[] =>
  criteria.flatMap((criterion) => {
    const flaw = flawOf(criterion, marks[criterion.id], noteBelowPercent)
    return flaw ? [{ criterion: criterion.id, flaw }] : []
  })
