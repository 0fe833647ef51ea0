import type { MediaRules } from './rules'

/**
 * Where media (影像) stands: on its way (上传中), looked into (检测中), waiting for a person (待人工审), usable (可用)
 * or not (不可用).
 */
export const STATES = ['uploading', 'checking', 'awaitingReview', 'usable', 'unusable'] as const
export type State = (typeof STATES)[number]

/** What a stored state depends on. */
export interface Standing {
  readonly state: State
  /** Until when somebody is putting its slices together, milliseconds; 0 when nobody is. */
  readonly leasedUntil: number
  /** Since when WeChat looks at it; null when it does not. */
  readonly checkingSince: number | null
}

const MINUTE_MS = 60_000

/**
 * Where media stands at a moment. While its slices are put together it counts as looked into; when WeChat's answer is
 * overdue a person looks instead, without a timer having to note it.
 */
export function stateAt(
  { state, leasedUntil, checkingSince }: Standing,
  now: number,
  { checkMinutesAtMost }: Pick<MediaRules, 'checkMinutesAtMost'>,
): State {
  if (state === 'uploading') return leasedUntil > now ? 'checking' : 'uploading'
  if (state !== 'checking') return state
  const since = checkingSince ?? now
  return now - since > checkMinutesAtMost * MINUTE_MS ? 'awaitingReview' : 'checking'
}
