import type { Stage } from '#domain/meets'
import type { MeetEventShown } from './queries'

type Stages = MeetEventShown['stages']

const decided = ({ state }: Stages[number]): boolean => state === 'provisional' || state === 'final'
const begun = ({ state, drawn }: Stages[number]): boolean => drawn || state !== 'none'

/** How an event is drawn on the road: decided, under way, or to come. */
export function stopOf(stages: Stages): 'past' | 'now' | 'next' {
  if (stages.every(decided)) return 'past'
  return stages.some(begun) ? 'now' : 'next'
}

/** The stage an event's page opens at: the latest that has begun, else the first. */
export const laterStage = (stages: Stages): Stage =>
  (stages.filter(begun).slice(-1)[0] ?? stages[0])?.stage ?? 'final'
