import type { BeijingDay } from '#domain/beijing-day'
import type {
  FlagScore,
  Group,
  NoticeDays,
  Period,
  PeriodDays,
  PeriodState,
  Scheme,
  Veto,
} from '#domain/honours'
import { collection } from '#server/platform'

/** What a version changed for a unit: totals before and after, null while it is barred or nothing applies. */
export interface UnitChange {
  readonly unit: string
  readonly name: string
  readonly parentName: string
  readonly before: number | null
  readonly after: number | null
}

/** A version of a closed period's snapshot (快照), why it was taken, and what it changed of the one before. */
export interface FlagVersion {
  readonly version: number
  readonly at: number
  readonly reason: string
  readonly changes: readonly UnitChange[]
}

/** Who won a group's flag, and how it changed hands. */
export interface Winner {
  readonly group: Group
  readonly unit: string
  readonly name: string
  readonly parentName: string
  /** Its city, by id and name. */
  readonly cityUnit: string
  readonly city: string
  readonly total: number
  readonly handover: {
    readonly day: BeijingDay
    readonly place: string
    readonly from: string | null
    readonly text: string
    readonly picture: string | null
  } | null
}

/** A period (周期) as the cloud keeps it: each act on it is one conditional change of this document. */
export interface FlagPeriod extends PeriodDays {
  readonly _id: Period
  readonly seq: number
  readonly state: PeriodState
  /** The plan's scheme on the day it was opened. */
  readonly scheme: Scheme
  readonly openedAt: number
  /** The version that counts; 0 while the period runs. */
  readonly version: number
  readonly versions: readonly FlagVersion[]
  /** Why the next version is being taken; null while none is. */
  readonly reason: string | null
  /** Units scored in the version that counts. */
  readonly units: number
  readonly notice: NoticeDays | null
  readonly awardedOn: BeijingDay | null
  readonly winners: readonly Winner[]
}
export const PERIODS = 'flagPeriods'
export const periods = collection<FlagPeriod>(PERIODS)

/** A unit's score: `period:version:unit`; version 0 is the preview, written anew by the timer. */
export interface UnitScore extends FlagScore {
  readonly _id: string
  readonly period: Period
  readonly version: number
  readonly group: Group
  readonly unit: string
  readonly name: string
  readonly parentName: string
  readonly path: readonly string[]
  readonly vetoes: readonly Veto[]
  /** Of all of the above, so that what did not change is not written again. */
  readonly digest: string
  readonly at: number
}
export const unitScores = collection<UnitScore>('flagScores')

/** A line of a group's standing. */
export interface StandingLine {
  readonly unit: string
  readonly name: string
  readonly parentName: string
  readonly rank: number | null
  readonly total: number | null
  readonly vetoed: boolean
  readonly toldBy: string | null
}

/** A group's standing: `period:version:group`, put together when every unit of it is scored. */
export interface GroupStanding {
  readonly _id: string
  readonly period: Period
  readonly version: number
  readonly group: Group
  readonly lines: readonly StandingLine[]
  readonly at: number
}
export const standings = collection<GroupStanding>('flagStandings')

/** A veto (一票否决): stays on record when it is lifted. */
export interface FlagVeto extends Veto {
  readonly _id: string
  readonly period: Period
  readonly unit: string
  readonly name: string
  readonly parentName: string
  readonly lifted: { readonly by: string; readonly at: number; readonly reason: string } | null
}
export const VETOES = 'flagVetoes'
export const vetoes = collection<FlagVeto>(VETOES)

/** An objection (异议) during a public notice. */
export interface Objection {
  readonly _id: string
  readonly period: Period
  readonly unit: string
  readonly name: string
  readonly parentName: string
  readonly indicator: string | null
  readonly officer: string
  readonly text: string
  readonly at: number
  readonly answer: {
    readonly verdict: 'upheld' | 'refused'
    readonly text: string
    readonly by: string
    readonly at: number
  } | null
  readonly answered: boolean
}
export const OBJECTIONS = 'flagObjections'
export const objections = collection<Objection>(OBJECTIONS)

/** The timer's own document: one timer scores at a time, and when a preview was last whole. */
export interface FlagTimer {
  readonly _id: 'timer'
  readonly leasedUntil: number
  readonly period: Period
  readonly previewedAt: number
}
export const timers = collection<FlagTimer>('flagTimers')
