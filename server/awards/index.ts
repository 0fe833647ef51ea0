import type { UseCases } from '#server/platform'
import { decide } from './decide'
import { nominate } from './nominate'
import { nominations } from './nominations'
import { openYear } from './open-year'
import { revoke } from './revoke'

export { awardYears, type ConfirmedAward, confirmedAwards } from './confirmed'
export { quotasOf } from './quotas'

/** Awards beside the flag (党员先锋队, 党员示范岗, 年度优秀): nominated, confirmed by the province, bounded by a quota. */
export const awards: UseCases<'awards'> = { nominations, nominate, openYear, decide, revoke }
