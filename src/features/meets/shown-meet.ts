import type { Listed } from './queries'
import { type MeetStage, meetStageAt } from './when'

/** Meets of a stage: what runs or comes, the soonest first; what is over, the latest first. */
export function meetsAt(meets: readonly Listed[], stage: MeetStage, now: number): Listed[] {
  const sign = stage === 'finished' ? -1 : 1
  return meets
    .filter((meet) => meetStageAt(meet, now) === stage)
    .sort((a, b) => (a.from < b.from ? -sign : sign))
}

/** The one meet to show where there is room for one: what runs, else what comes next, else what was last. */
export const shownMeet = (meets: readonly Listed[], now: number): Listed | undefined =>
  (['running', 'coming', 'finished'] as const).flatMap((stage) => meetsAt(meets, stage, now))[0]
