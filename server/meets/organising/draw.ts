import { orderOf } from '#domain/meets'
import { refuse, type UseCase } from '#server/platform'
import { withAct } from '../change'
import { isOf, stageOf } from '../in-stages'
import { entrantsOf, eventOf, type OfStage } from '../meet-of'
import { preliminaryRows, stageEntrants } from '../stage-entrants'
import type { MeetFile } from '../store'
import { act } from './act'

const NOBODY = new Set<string>()

/** A final waits until who goes on to it is settled. */
function isWaiting(meet: MeetFile, of: OfStage): boolean {
  const hasPreliminary = eventOf(meet, of)?.stages.includes('preliminary') ?? false
  if (of.stage !== 'final' || !hasPreliminary) return false
  return stageOf(meet, { ...of, stage: 'preliminary' })?.state !== 'final'
}

/**
 * Draws the running order of a stage (抽签) from a seed that was announced; again with the same seed it is the same. Five
 * operations at most, and five to show it.
 */
export const draw: UseCase<'meets', 'draw'> = (call, { seed, ...of }) =>
  act(call, of.meet, async (meet) => {
    if (!eventOf(meet, of)) return refuse('EVENT_NOT_FOUND')
    const drawn = meet.draws.find(isOf(of))
    if (drawn) return drawn.seed === seed ? 'done' : refuse('OTHER_SEED')
    if (meet.state !== 'open') return refuse('NOT_OPEN')
    if (isWaiting(meet, of)) return refuse('NOT_ADVANCED')
    const [all, preliminary] = await Promise.all([entrantsOf(meet._id), preliminaryRows(meet, of)])
    const entrants = stageEntrants(meet, of, all, { preliminary, stays: NOBODY })
    if (entrants.length === 0) return refuse('NO_ENTRANTS')
    const { event, stage } = of
    const order = orderOf(entrants, seed, event, stage)
    const next = { event, stage, seed, order, at: call.now.getTime() }
    return {
      fields: { draws: [...meet.draws, next], acts: withAct(meet, call, 'draw', seed) },
    }
  })
