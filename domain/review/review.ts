import type { Role } from '../org'

/** A step (审核环节) on the way to publication: its name, and the role whose holder decides it. */
export interface Step<S extends string> {
  readonly name: S
  readonly role: Role
}

/** The steps in their order, such as 单位审核 then 法制审核. */
export type Flow<S extends string> = readonly Step<S>[]

/** What somebody decided about one version (审核意见). */
export interface Decision<S extends string> {
  readonly step: S
  readonly version: number
  /** The officer. */
  readonly by: string
  readonly byName: string
  readonly verdict: 'pass' | 'return'
  readonly note: string
  readonly at: number
}

/**
 * The way of one piece of content through review (审核): draft → each step → passed, or returned to its authors, who
 * may hand it in again as the next version. Decisions are only ever added.
 */
export interface Review<S extends string> {
  readonly state: 'draft' | S | 'returned' | 'passed'
  /** How often it was handed in. */
  readonly version: number
  /** Everybody who wrote on it; none of them reviews it. */
  readonly authors: readonly string[]
  readonly decisions: readonly Decision<S>[]
}

/**
 * Whether an officer has decided this already, with the same words: the same decision sent again, not a second one
 * (house law 3).
 */
export const hasDecided = (
  { decisions }: Pick<Review<string>, 'decisions'>,
  officer: string,
  said: Pick<Decision<string>, 'version' | 'verdict' | 'note'>,
): boolean =>
  decisions.some(
    ({ by, version, verdict, note }) =>
      by === officer && version === said.version && verdict === said.verdict && note === said.note,
  )

export const newReview = <S extends string>(author: string): Review<S> => ({
  state: 'draft',
  version: 0,
  authors: [author],
  decisions: [],
})
