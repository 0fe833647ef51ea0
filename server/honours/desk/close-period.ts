import { beijingDayOf } from '#domain/beijing-day'
import { isRefusal, refuse, type UseCase } from '#server/platform'
import { changePeriod, otherState } from './change-period'
import { showDesk } from './show-desk'

/** Closes a period whose days are over (截止): from here the timer takes its snapshot. A dozen operations. */
export const closePeriod: UseCase<'honours', 'closePeriod'> = async (call, { period: id }) => {
  const today = beijingDayOf(call.now)
  const closed = await changePeriod(call, id, ({ state, until, version }) => {
    // The first snapshot is what closing brings about, by this call or by the one before.
    if (state === 'closing' || (state === 'checking' && version === 1)) return 'done'
    if (state !== 'running') return otherState({ state })
    if (today <= until) return refuse('NOT_OVER')
    return { change: { state: 'closing' }, said: { act: 'closePeriod' } }
  })
  return isRefusal(closed) ? closed : showDesk(call.now)
}
