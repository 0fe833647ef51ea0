export { flawOf, flawsOf, MARK_FLAWS, type MarkFlaw } from './flaws'
export type { Criterion, Deduction, Mark, Marks, Rubric } from './rubric'
export { isFailed, mostOf, pointsOf, totalOf } from './total'
