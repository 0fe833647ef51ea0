import type {
  FlagScore,
  Group,
  Period,
  PeriodDays,
  PeriodState,
  Scheme,
  Veto,
} from '#domain/honours'
import { collection } from '#server/platform'

/** A version of a closed period's snapshot (快照), and why it was taken. */
export interface FlagVersion {
  readonly version: number
  readonly at: number
  readonly reason: string
}

/** Who won a group's flag, and how it changed hands. */
export interface Winner {
  readonly group: Group
  readonly unit: string
  readonly name: string
  readonly parentName: string
  readonly city: string
  readonly total: number
  readonly handover: {
    readonly day: string
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
  readonly notice: { readonly from: string; readonly until: string } | null
  readonly winners: readonly Winner[]
}
export const periods = collection<FlagPeriod>('flagPeriods')

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
export const vetoes = collection<FlagVeto>('flagVetoes')

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
export const objections = collection<Objection>('flagObjections')
