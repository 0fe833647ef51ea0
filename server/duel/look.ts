import { isRefusal, type UseCase } from '#server/platform'
import { seated } from './seated'
import { showDuel } from './show'

/** How a duel stands: what phones ask again and again (轮询). One operation. */
export const look: UseCase<'duel', 'look'> = async (call, { duel: id }) => {
  const found = await seated(call, id)
  return isRefusal(found) ? found : showDuel(found.duel, found.seat, call.now.getTime())
}
