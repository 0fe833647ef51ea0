import type { Input, Reply } from '#contract/index'

/** A meet as its organiser has it, and what it declares. */
export type Managed = Reply<'meets', 'manage'>
export type Terms = Managed['terms']
export type EventForm = Terms['events'][number]
export type Scoring = EventForm['scoring']
export type Rules = Terms['rules']

/** What an organiser fills in (比武方案): kept on the phone until the cloud has acknowledged it (house law 10). */
export interface Form {
  /** Sent with it: a retry is the same version and not a second one (house law 3). */
  readonly key: string
  /** Null until the cloud has a first version. */
  readonly meet: string | null
  /** The version it was changed from; 0 for something new. */
  readonly from: number
  /** Who holds it; empty until it is known where the organiser may. */
  readonly place: string
  readonly terms: Terms
}

export type SentTerms = Input<'meets', 'keep'>['terms']
