import type { ExamTerms, RoundTerms, Terms } from '#domain/exam'
import type { Unit } from '#domain/org'
import type { OfficerCall } from '#server/platform'
import type { HeldSitting } from './store'

/** A draft as it comes: a new sitting, or the next version of one. */
export interface Draft {
  readonly sitting: string | null
  readonly key: string
  readonly from: number
  readonly place: string
  readonly terms: Terms
}
/** What an exam or a round has beside the terms; the other is null. */
export type Own =
  | { readonly exam: ExamTerms; readonly round: null }
  | { readonly exam: null; readonly round: RoundTerms }

export const kindOf = (own: Own): HeldSitting['kind'] => (own.exam === null ? 'round' : 'exam')
const PREFIX = { exam: 'x', round: 'c' } as const

/** A new draft's document. */
export const firstVersion = (
  call: OfficerCall,
  { key, terms }: Draft,
  own: Own,
  unit: Unit,
): HeldSitting => ({
  _id: `${PREFIX[kindOf(own)]}-${key}`,
  kind: kindOf(own),
  terms,
  ...own,
  state: 'draft',
  place: unit.path,
  heldAt: unit._id,
  madeBy: call.officer._id,
  version: 1,
  questions: [],
  pools: [],
  expected: 0,
  corrections: [],
  releasedAt: null,
  acts: [],
  lastKey: key,
  analyseSince: 0,
})
