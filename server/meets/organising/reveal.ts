import { isRefusal, refuse, type UseCase } from '#server/platform'
import { changeMeet, withAct } from '../change'
import { isFrozen } from '../in-stages'
import type { MeetFile, StageState } from '../store'
import { tellResult } from '../tell-result'
import { showManaged } from './show-managed'

const HOUR_MS = 3_600_000

/** What was held back is seen from now on, and may be appealed from now on. */
const released = ({ terms }: MeetFile, state: StageState, now: Date): StageState =>
  state.held
    ? {
        ...state,
        held: false,
        shown: state.version,
        appealsUntil: now.getTime() + terms.appealHours * HOUR_MS,
      }
    : state

/**
 * Ends the freeze (揭晓): everybody sees what was held back, and those who took part are told. The same again tells again
 * whoever was not told. Three operations, five to show it, and what telling takes.
 */
export const reveal: UseCase<'meets', 'reveal'> = async (call, { meet: id }) => {
  const after = await changeMeet(call, id, async (meet) => {
    if (meet.revealed) return 'done'
    if (!isFrozen(meet, call.now)) return refuse('NOT_FROZEN')
    return {
      fields: {
        revealed: true,
        stages: meet.stages.map((state) => released(meet, state, call.now)),
        acts: withAct(meet, call, 'reveal'),
      },
    }
  })
  if (isRefusal(after)) return after
  const since = after.terms.freezeAt ?? 0
  for (const { event, stage, publishedAt } of after.stages)
    if (publishedAt >= since) await tellResult(after, { meet: id, event, stage }, call.now)
  return showManaged(after, call.now)
}
