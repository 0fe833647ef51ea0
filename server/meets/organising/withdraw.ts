import { refuse, type UseCase } from '#server/platform'
import { withAct } from '../change'
import { entrantOf } from '../entrant-of'
import { stageOf } from '../in-stages'
import type { EntrantFile, MeetFile } from '../store'
import { act } from './act'

/** Whether all that an entrant entered for has a published result. */
const isAllOut = (meet: MeetFile, { events }: EntrantFile): boolean =>
  meet.terms.events
    .filter(({ id }) => events.includes(id))
    .every(({ id, stages }) => {
      const last = stages.at(-1)
      return last !== undefined && stageOf(meet, { event: id, stage: last }) !== undefined
    })

/**
 * Withdraws an entrant (退赛) from all whose results are not published yet; what is published stays as it is. The same
 * again is the same. Eight operations at most, and five to show it.
 */
export const withdraw: UseCase<'meets', 'withdraw'> = (call, { meet: id, entrant, reason }) =>
  act(call, id, async (meet) => {
    const file = await entrantOf(id, entrant)
    if (!file) return refuse('ENTRANT_NOT_FOUND')
    if (file.state === 'withdrawn') return 'done'
    if (meet.state !== 'open' || isAllOut(meet, file)) return refuse('RESULTS_OUT')
    return {
      fields: { acts: withAct(meet, call, 'withdraw', `${file.name}：${reason}`) },
      also: (within) => within.update('meetEntrants', file._id, { state: 'withdrawn' }),
    }
  })
