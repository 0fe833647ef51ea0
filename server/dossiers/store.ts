import type { DossierKind, Grade } from '#domain/dossiers'
import type { Marks, Rubric } from '#domain/rubric'
import { collection } from '#server/platform'

/** A year of case-file review (案卷评查): its lists are open, then locked, then drawn from. */
export interface DossierYear {
  readonly _id: string
  readonly seq: number
  readonly year: number
  readonly state: 'listing' | 'locked' | 'drawn'
  /** Of all lists as they were locked, so that nobody can change them unseen. */
  readonly fingerprint: string | null
  readonly seed: string | null
  readonly drawnAt: number | null
}
export const years = collection<DossierYear>('dossierYears')

/** A finding (评查意见) and what became of it. */
export interface Finding {
  readonly id: string
  readonly text: string
  readonly answerBy: string
  readonly answer: { readonly text: string; readonly by: string; readonly at: number } | null
  readonly accepted: boolean | null
}

/** A case file (案卷) on its agency's list: `year:unit:number`, made fit for an id. */
export interface Dossier {
  readonly _id: string
  readonly year: number
  readonly unit: string
  readonly name: string
  readonly parentName: string
  readonly path: readonly string[]
  readonly number: string
  readonly kind: DossierKind
  readonly cause: string
  readonly closed: string
  readonly drawn: boolean
  readonly lot: number | null
  readonly reviewer: string | null
  readonly takenAt: number | null
  /** The checklist it was taken with. */
  readonly rubric: Rubric | null
  readonly result: {
    readonly marks: Marks
    readonly total: number
    readonly most: number
    readonly grade: Grade
    readonly by: string
    readonly at: number
  } | null
  readonly findings: readonly Finding[]
}
export const dossierFiles = collection<Dossier>('dossiers')
