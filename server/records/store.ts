import type { Period, RecordKind } from '#domain/honours'
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
  readonly day: string
  readonly title: string
  readonly part: number
  readonly whole: number
  readonly proof: string
  readonly picture: string | null
  readonly state: 'waiting' | 'confirmed' | 'returned' | 'withdrawn'
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
}
export const recordFiles = collection<RecordFile>('records')
