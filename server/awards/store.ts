import type { AwardKind, NominationState, QuotaKind } from '#domain/honours'
import { collection } from '#server/platform'

/** What somebody said when a nomination was decided, or an award taken back. */
export interface Said {
  readonly by: string
  readonly byName: string
  readonly reason: string
  readonly at: number
}

/** A nomination (推荐) as the cloud keeps it, under `kind:year:whom`: one a year for each unit or person. */
export interface NominationFile {
  readonly _id: string
  /** Made by the phone: a retry is known by it. */
  readonly key: string
  readonly kind: AwardKind
  readonly year: number
  readonly whom: string
  readonly name: string
  /** The unit above; for a person, where they serve. */
  readonly place: string
  readonly path: readonly string[]
  readonly reason: string
  readonly state: NominationState
  /** The officer. */
  readonly by: string
  readonly byName: string
  readonly at: number
  readonly decided: Said | null
  readonly revoked: Said | null
}
export const NOMINATIONS = 'nominations'
export const nominationFiles = collection<NominationFile>(NOMINATIONS)

/** How many of 年度优秀 a year has (名额), under `kind:year`: counted once, at the moment told; `taken` moves only with an award. */
export interface QuotaFile {
  readonly _id: string
  readonly kind: QuotaKind
  readonly year: number
  readonly of: number
  readonly percent: number
  readonly most: number
  readonly taken: number
  readonly at: number
}
export const QUOTAS = 'awardQuotas'
export const quotaFiles = collection<QuotaFile>(QUOTAS)

export const quotaId = (kind: QuotaKind, year: number): string => `${kind}:${year}`
