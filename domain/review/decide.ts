import { type Grant, mayAct } from '../org'
import type { Decision, Flow, Review, Step } from './review'

/** Who decides, with what they were granted. */
export interface Reviewer {
  readonly officer: string
  readonly name: string
  readonly grants: readonly Grant[]
}

/** Why somebody may not decide: 不在审核, 没有这项权限, 自己写的, 已经审过另一环节. */
export const WHY_NOT = ['NOT_IN_REVIEW', 'NOT_YOUR_STEP', 'OWN_WORK', 'BOTH_STEPS'] as const
export type WhyNot = (typeof WHY_NOT)[number]
/** Or what they looked at is no longer what waits (已有新版本). */
export type ReviewRefusal = WhyNot | 'OTHER_VERSION'

/** The step that waits for a decision. */
export const waitingStep = <S extends string>(
  { state }: Pick<Review<S>, 'state'>,
  flow: Flow<S>,
): Step<S> | undefined => flow.find(({ name }) => name === state)

/**
 * Why a reviewer may not decide about what waits; undefined when they may. One person never decides two steps, of
 * whichever version: whoever has once reviewed one step stays with it (两人审核).
 */
export function whyNot<S extends string>(
  review: Review<S>,
  flow: Flow<S>,
  { officer, grants }: Reviewer,
  path: readonly string[],
): WhyNot | undefined {
  const step = waitingStep(review, flow)
  if (!step) return 'NOT_IN_REVIEW'
  if (!mayAct(grants, step.role, path)) return 'NOT_YOUR_STEP'
  if (review.authors.includes(officer)) return 'OWN_WORK'
  const elsewhere = review.decisions.some(({ by, step: of }) => by === officer && of !== step.name)
  return elsewhere ? 'BOTH_STEPS' : undefined
}

type Verdict = Pick<Decision<string>, 'version' | 'verdict' | 'note' | 'at'>

/** Decides the waiting step: on to the next one, back to the authors, or passed (通过); else why not. */
export function decide<S extends string>(
  review: Review<S>,
  flow: Flow<S>,
  reviewer: Reviewer,
  { path, ...verdict }: Verdict & { readonly path: readonly string[] },
): Review<S> | ReviewRefusal {
  const refusal = whyNot(review, flow, reviewer, path)
  const step = waitingStep(review, flow)
  if (refusal || !step) return refusal ?? 'NOT_IN_REVIEW'
  if (verdict.version !== review.version) return 'OTHER_VERSION'
  const next = flow[flow.indexOf(step) + 1]?.name ?? 'passed'
  const by = { step: step.name, by: reviewer.officer, byName: reviewer.name }
  return {
    ...review,
    state: verdict.verdict === 'pass' ? next : 'returned',
    decisions: [...review.decisions, { ...by, ...verdict }],
  }
}
