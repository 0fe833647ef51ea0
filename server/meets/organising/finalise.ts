import { refuse, type UseCase } from '#server/platform'
import { withAct } from '../change'
import { stageOf, withStage } from '../in-stages'
import { eventOf } from '../meet-of'
import { meetAppeals } from '../store'
import { act } from './act'

const HOUR_MS = 3_600_000
const MOST = 200

/**
 * Makes a stage's result final (成绩确认) when its time for appeals is over and all are answered; what is held back has
 * not begun its time yet. The same again is the same. Four operations, and five to show it.
 */
export const finalise: UseCase<'meets', 'finalise'> = (call, of) =>
  act(call, of.meet, async (meet) => {
    if (!eventOf(meet, of)) return refuse('EVENT_NOT_FOUND')
    const state = stageOf(meet, of)
    if (!state) return refuse('NOT_PUBLISHED')
    if (state.state === 'final') return 'done'
    const now = call.now.getTime()
    const until = state.appealsUntil ?? now + meet.terms.appealHours * HOUR_MS
    if (state.held || now <= until) return refuse('APPEALS_RUN', { until })
    const open = await meetAppeals.find(
      { meet: of.meet, answered: false, event: of.event, stage: of.stage },
      { limit: MOST, fields: { _id: true } },
    )
    if (open.length > 0) return refuse('APPEALS_OPEN', { open: open.length })
    return {
      fields: {
        stages: withStage(meet, { ...state, state: 'final' }),
        acts: withAct(meet, call, 'finalise', eventOf(meet, of)?.name),
      },
    }
  })
