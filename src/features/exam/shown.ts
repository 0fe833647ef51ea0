import type { Reply } from '#contract/index'

/** A sitting (场次) as an officer sees it. */
export type Shown = Reply<'exam', 'enter'>['shown']
type Mine = Shown['attempts'][number]

/** The attempt one has begun and not handed in. */
export const underWay = ({ attempts }: Shown): Mine | undefined =>
  attempts.find(({ state }) => state === 'open')

/** The last attempt that was handed in. */
export const lastHandedIn = ({ attempts }: Shown): Mine | undefined =>
  attempts.find(({ state }) => state === 'submitted')

/** Attempts one may still begin: everybody's, and the resits (补考) of whoever passed none of them. */
export function chancesLeft({ attempts, attemptsAtMost, resits }: Shown): number {
  const begun = attempts.filter(({ state }) => state !== 'prepared')
  if (begun.length < attemptsAtMost) return attemptsAtMost - begun.length
  const failed = begun.every(({ passed }) => passed === false)
  return failed ? Math.max(0, attemptsAtMost + (resits ?? 0) - begun.length) : 0
}

/** The attempt that came to most; null while no marks may be seen. */
export const best = ({ attempts }: Shown): Mine | undefined =>
  attempts.reduce<Mine | undefined>(
    (top, one) =>
      one.points !== null && (top === undefined || one.points > (top.points ?? 0)) ? one : top,
    undefined,
  )

export type Stage = 'coming' | 'open' | 'over' | 'withdrawn'

/** Where a sitting stands at a moment of the server: pages change by themselves when it opens or closes. */
export function stageOf({ state, opensAt, closesAt }: Shown, now: number): Stage {
  if (state === 'withdrawn') return 'withdrawn'
  if (now < opensAt) return 'coming'
  return now < closesAt ? 'open' : 'over'
}
