import type { Reply } from '#contract/index'
import { chancesLeft, type Shown, stageOf, underWay } from '../exam'

type Home = Reply<'contest', 'home'>
export type Past = Home['past'][number]

/** The rounds as they stand at a moment: one that opened or closed since the answer has moved by itself. */
export interface Rounds {
  readonly running: readonly Shown[]
  readonly coming: readonly Shown[]
  readonly past: readonly Past[]
}

/** What one is in the middle of comes first, then what one may still begin. */
const urgency = (shown: Shown): number => {
  if (underWay(shown)) return 0
  return chancesLeft(shown) > 0 ? 1 : 2
}

export function roundsAt({ running, coming, past }: Home, now: number): Rounds {
  const known = [...running, ...coming]
  const at = (stage: ReturnType<typeof stageOf>) =>
    known.filter((shown) => stageOf(shown, now) === stage)
  const justOver = at('over').map((round) => ({ round, standing: null }))
  return {
    running: at('open').sort((a, b) => urgency(a) - urgency(b) || a.closesAt - b.closesAt),
    coming: at('coming').sort((a, b) => a.opensAt - b.opensAt),
    past: [...justOver, ...past],
  }
}
