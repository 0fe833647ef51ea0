import { isLive } from '#domain/duel'
import { isRefusal, refuse, type UseCase } from '#server/platform'
import { callOff } from './call-off'
import { seated } from './seated'
import { showDuel } from './show'
import { duels } from './store'

/**
 * Calls off (取消) a duel that nobody has started; what has ended already stays as it ended. Two operations, one
 * more where it was started in the same moment.
 */
export const cancel: UseCase<'duel', 'cancel'> = async (call, { duel: id }) => {
  const at = call.now.getTime()
  const found = await seated(call, id)
  if (isRefusal(found)) return found
  const { duel, seat } = found
  if (duel.state === 'started') return refuse('ALREADY_STARTED')
  if (!isLive(duel, at)) return showDuel(duel, seat, at)
  const now = (await callOff(id, ['waiting', 'met'])) ?? (await duels.get(id))
  return now?.state === 'cancelled' ? showDuel(now, seat, at) : refuse('ALREADY_STARTED')
}
