import type { ResultState } from '#domain/meets'
import { isFrozen, stageOf } from '../in-stages'
import { type OfStage, stageStateOf } from '../meet-of'
import type { MeetFile } from '../store'

/**
 * How far a stage is for everybody: what is held back (封榜) looks as if it were still judged, or as it was published
 * before the freeze.
 */
export function shownState(meet: MeetFile, of: OfStage, now: Date): ResultState {
  const state = stageOf(meet, of)
  if (!state?.held) return stageStateOf(meet, of, now)
  return state.shown > 0 ? 'provisional' : 'judging'
}

/** Whether results wait for the reveal (封榜): the freeze has begun, whether anything is held back or not. */
export const isWaiting = (meet: MeetFile, now: Date): boolean =>
  meet.state === 'open' && isFrozen(meet, now)
