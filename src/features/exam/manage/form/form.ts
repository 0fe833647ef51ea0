import type { Reply } from '#contract/index'

/** A sitting (场次) as its organiser reads it back. */
export type Managed = Reply<'exam', 'manage'>
export type Kind = Managed['kind']
export type Terms = Managed['terms']
export type Blueprint = Terms['blueprint']
export type Part = Blueprint['parts'][number]
export type Who = Terms['who']
export type ExamOwn = NonNullable<Managed['exam']>
export type RoundOwn = NonNullable<Managed['round']>
export type Flaw = Managed['flaws'][number]

/** What an organiser fills in (场次草稿): kept on the phone until the cloud has acknowledged it (house law 10). */
export interface Form {
  readonly kind: Kind
  /** Sent with it: a retry is the same version and not a second one (house law 3). */
  readonly key: string
  /** Null until the cloud has a first version. */
  readonly sitting: string | null
  /** The version it was changed from; 0 for something new. */
  readonly from: number
  /** Where it is made; empty until it is known where the organiser may. */
  readonly place: string
  readonly terms: Terms
  /** Kept for both kinds, sent for its own alone. */
  readonly exam: ExamOwn
  readonly round: RoundOwn
}
