import * as v from 'valibot'
import { MARK_FLAWS } from '#domain/rubric'
import { Count, Id, written } from './words'

const DeductionShown = v.object({
  id: Id,
  what: written(40),
  points: Count,
  timesAtMost: v.pipe(Count, v.minValue(1), v.maxValue(99)),
  isFatal: v.boolean(),
})

/** A rubric (评分标准) on the wire; points in hundredths. */
export const RubricShown = v.object({
  noteBelowPercent: v.pipe(Count, v.maxValue(100)),
  criteria: v.pipe(
    v.array(
      v.object({
        id: Id,
        name: written(20),
        says: v.pipe(v.string(), v.maxLength(200)),
        most: v.pipe(Count, v.minValue(1), v.maxValue(100_000)),
        step: Count,
        deductions: v.pipe(v.array(DeductionShown), v.maxLength(20)),
      }),
    ),
    v.minLength(1),
    v.maxLength(30),
  ),
})

/** A judge's marks by criterion. */
export const MarksInput = v.record(
  Id,
  v.object({
    given: Count,
    met: v.record(Id, v.pipe(Count, v.maxValue(99))),
    note: v.pipe(v.string(), v.maxLength(200), v.trim(), v.maxLength(100)),
  }),
)

export const NOT_COMPLETE = {
  NOT_COMPLETE: {
    message: '评分表还没有填完',
    data: v.object({
      flaws: v.array(v.object({ criterion: Id, flaw: v.picklist(MARK_FLAWS) })),
    }),
  },
} as const
