import { type AwardKind, QUOTA_KINDS, type QuotaKind } from './award'

/** Where a nomination stands: 待定, 已授予, 未同意, 已收回. */
export const NOMINATION_STATES = ['waiting', 'confirmed', 'refused', 'revoked'] as const
export type NominationState = (typeof NOMINATION_STATES)[number]

const FOR_PERSONS: readonly AwardKind[] = ['modelPost', 'excellentPerson']

/** Whether an award is given to a person (示范岗, 优秀个人) and not to a unit. */
export const isForPerson = (kind: AwardKind): boolean => FOR_PERSONS.includes(kind)

/** The awards whose number is bounded have a quota. */
export const hasQuota = (kind: AwardKind): kind is QuotaKind =>
  QUOTA_KINDS.some((bounded) => bounded === kind)

/** Awards of a year are given in it and in the one after. */
export const isAwardYear = (year: number, thisYear: number): boolean =>
  year === thisYear || year === thisYear - 1

/** Nobody confirms what they nominated, nor an award for themselves. */
export const isOwnNomination = (
  { by, whom }: { readonly by: string; readonly whom: string },
  officer: string,
): boolean => by === officer || whom === officer
