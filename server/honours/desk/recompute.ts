import { isRefusal, moderateText, refuse, type UseCase } from '#server/platform'
import type { FlagPeriod } from '../store'
import { changePeriod, otherState } from './change-period'
import { showDesk } from './show-desk'

/** The same recomputation, asked for again: it is under way, or done. */
const isRetry = ({ state, version, reason, versions }: FlagPeriod, from: number, why: string) =>
  (state === 'closing' && version === from && reason === why) ||
  versions.some((each) => each.version === from + 1 && each.reason === why)

/**
 * Takes the snapshot anew (重新计算) as the version after `from`: the timer does, the province checks it, and its notice
 * begins again. A dozen operations.
 */
export const recompute: UseCase<'honours', 'recompute'> = async (
  call,
  { period, from, reason },
) => {
  if ((await moderateText(call.openid, reason)) === 'risky') return refuse('NOT_FIT')
  const begun = await changePeriod(call, period, (found) => {
    if (isRetry(found, from, reason)) return 'done'
    const { state, version } = found
    if (version !== from || (state !== 'checking' && state !== 'notice')) return otherState(found)
    return {
      change: { state: 'closing', reason },
      said: { act: 'recomputeFlags', reason },
    }
  })
  return isRefusal(begun) ? begun : showDesk(call.now)
}
