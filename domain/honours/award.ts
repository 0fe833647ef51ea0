/** Awards beside the flag: 党员先锋队, 党员示范岗, 年度优秀单位, 年度优秀个人. */
export const AWARD_KINDS = ['pioneerTeam', 'modelPost', 'excellentUnit', 'excellentPerson'] as const
export type AwardKind = (typeof AWARD_KINDS)[number]

/** Those of 年度优秀, whose number is bounded. */
export const QUOTA_KINDS = ['excellentUnit', 'excellentPerson'] as const
export type QuotaKind = (typeof QUOTA_KINDS)[number]

/**
 * The most of so many that may be 年度优秀, rounded down: exactly the share is allowed, one more is not (the plan's
 * measure 13).
 * @example quotaOf(104, 20) // 20
 */
export const quotaOf = (count: number, percent: number): number =>
  Math.floor((count * percent) / 100)
