import { command } from '#server/platform'
import { mediaStore } from './store'
import { withPosters } from './with-posters'

/** What a person may still decide about. */
const OPEN = { state: command.in(['checking', 'awaitingReview']) }

/**
 * A person has looked at media and its poster frames and found nothing against them (人工审): they are usable. What
 * was decided before stays so; how many it made usable. One operation.
 */
export const approveMedia = (ids: readonly string[], by: string, now: Date): Promise<number> =>
  mediaStore.update(withPosters(ids, OPEN), {
    state: 'usable',
    decided: command.set({ by, at: now.getTime() }),
  })

/** A person has found something against media: it is unusable. How many it made so. One operation. */
export const rejectMedia = (ids: readonly string[], by: string, now: Date): Promise<number> =>
  mediaStore.update(
    { ...OPEN, _id: command.in(ids) },
    {
      state: 'unusable',
      reason: 'REJECTED',
      decided: command.set({ by, at: now.getTime() }),
    },
  )
