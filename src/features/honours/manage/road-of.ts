import { PERIOD_STATES } from '#domain/honours'
import type { Stop } from '#ui'
import { copy } from './copy'
import type { PeriodLine } from './next'

/** The road of a period (周期的路): 进行中 → 核对 → 公示 → 授旗 → 交接; behind us is what is over. */
export function roadOf({ state, winners }: Pick<PeriodLine, 'state' | 'winners'>): Stop[] {
  const at = PERIOD_STATES.indexOf(state)
  const over = (of: (typeof PERIOD_STATES)[number]) => at > PERIOD_STATES.indexOf(of)
  const awarded = state === 'awarded'
  return [
    { label: copy.road.running, past: over('running') },
    { label: copy.road.checking, past: over('checking') },
    { label: copy.road.notice, past: over('notice') },
    { label: copy.road.awarded, past: awarded },
    {
      label: copy.road.handedOver,
      past: awarded && winners.every(({ since }) => since !== null),
    },
  ]
}
