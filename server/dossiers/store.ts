import type { BeijingDay } from '#domain/beijing-day'
import type { DossierKind, Grade } from '#domain/dossiers'
import type { Marks, Rubric } from '#domain/rubric'
import { collection } from '#server/platform'

/** A year of case-file review (案卷评查): its lists are open, then locked, then drawn from. */
export interface DossierYear {
  /** The year itself. */
  readonly _id: string
  readonly year: number
  /** `locked` while lists are being locked, waiting for the seed, and while agencies are drawn one by one. */
  readonly state: 'listing' | 'locked' | 'drawn'
  /** The plan's share as it was when lists were locked. */
  readonly percent: number | null
  /** Where the seed is to come from, said before anybody knows it. */
  readonly seedFrom: string | null
  /** Of all lists as they were locked, so that nobody changes them unseen; null until the last one is. */
  readonly fingerprint: string | null
  readonly listed: number
  readonly seed: string | null
  readonly seedAt: number | null
}
export const years = collection<DossierYear>('dossierYears')

/** An agency's list of a year. */
export interface DossierList {
  /** `year:unit` */
  readonly _id: string
  readonly seq: number
  readonly year: number
  readonly unit: string
  readonly listed: number
  /** Of the list as it was locked; null while it is open. */
  readonly fingerprint: string | null
  /** What was drawn, in the order of the lot; null until it is drawn. */
  readonly lots: readonly string[] | null
}
export const lists = collection<DossierList>('dossierLists')

/** A finding (评查意见) and what became of it. */
export interface Finding {
  readonly id: string
  readonly text: string
  readonly answerBy: BeijingDay
  readonly answer: { readonly text: string; readonly by: string; readonly at: number } | null
  readonly accepted: boolean | null
}

/** A case file (案卷) on its agency's list. */
export interface Dossier {
  /** Of year, unit and number; see `dossierId`. */
  readonly _id: string
  readonly seq: number
  readonly year: number
  readonly unit: string
  readonly name: string
  readonly parentName: string
  readonly path: readonly string[]
  readonly number: string
  readonly kind: DossierKind
  readonly cause: string
  readonly closed: BeijingDay
  /** It was there when the list was locked; nothing else is drawn. */
  readonly locked: boolean
  readonly drawn: boolean
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
  /** Findings without an accepted answer. */
  readonly open: number
}
export const dossierFiles = collection<Dossier>('dossiers')
