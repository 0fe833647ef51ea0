import { PERIOD_STATES } from '#domain/honours'
import type { Stop } from '#ui'
import { copy } from './copy'
import type { PeriodLine } from './next'

/** The road of a period (周期的路): 开评 → 核对 → 公示 → 授旗 → 交接; what was reached is behind us. */
export function roadOf({ state, winners }: Pick<PeriodLine, 'state' | 'winners'>): Stop[] {
  const at = PERIOD_STATES.indexOf(state)
  const reached = (of: (typeof PERIOD_STATES)[number]) => at >= PERIOD_STATES.indexOf(of)
  const awarded = state === 'awarded'
  return [
    { label: copy.road.running, past: reached('running') },
    { label: copy.road.checking, past: reached('checking') },
    { label: copy.road.notice, past: reached('notice') },
    { label: copy.road.awarded, past: awarded },
    {
      label: copy.road.handedOver,
      past: awarded && winners.every(({ since }) => since !== null),
    },
  ]
}
