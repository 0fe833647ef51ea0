import type { BeijingDay } from '#domain/beijing-day'
import type { Period, RecordKind, RecordState } from '#domain/honours'
import { collection } from '#server/platform'

/** A record (记录) behind an indicator as the cloud keeps it. */
export interface RecordFile {
  readonly _id: string
  readonly kind: RecordKind
  readonly period: Period
  readonly unit: string
  readonly name: string
  readonly parentName: string
  readonly path: readonly string[]
  readonly day: BeijingDay
  readonly title: string
  readonly part: number
  readonly whole: number
  readonly proof: string
  readonly picture: string | null
  readonly state: RecordState
  /** The officer. */
  readonly by: string
  readonly byName: string
  readonly at: number
  readonly decided: {
    readonly by: string
    readonly byName: string
    readonly verdict: 'pass' | 'return'
    readonly note: string
    readonly at: number
  } | null
  /** By whom and why it was revoked; only then. */
  readonly revoked?: {
    readonly by: string
    readonly byName: string
    readonly reason: string
    readonly at: number
  }
}
export const RECORDS = 'records'
export const recordFiles = collection<RecordFile>(RECORDS)

/**
 * That a thing was entered (已记): one document for each unit, kind, day and title, so that nobody is asked for it twice
 * (house law 7). It goes when the record is returned or withdrawn: then it may be entered again.
 */
export interface RecordClaim {
  readonly _id: string
  readonly record: string
}
export const CLAIMS = 'recordClaims'
