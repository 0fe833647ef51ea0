import { type Duel, stageOf } from '#domain/duel'
import { isRefusal, refuse, type UseCase } from '#server/platform'
import { seated } from './seated'
import { showDuel } from './show'
import { duels } from './store'

const SECOND = 1_000

const begin = ({ _id, rules }: Duel, at: number): Promise<Duel | undefined> =>
  duels.updateOne(
    { _id, state: 'met' },
    { state: 'started', since: at, startsAt: at + rules.leadSeconds * SECOND },
  )

/**
 * The host starts (开始), seeing who has come: whoever went to fetch a colleague is back by then. A retry moves no
 * clock. Two operations, one more where the other cancelled in the same moment.
 */
export const start: UseCase<'duel', 'start'> = async (call, { duel: id }) => {
  const at = call.now.getTime()
  const found = await seated(call, id)
  if (isRefusal(found)) return found
  const { duel, seat } = found
  const mayStart = seat === 'host' && stageOf(duel, at) === 'met'
  const now = mayStart ? ((await begin(duel, at)) ?? (await duels.get(id))) : duel
  return now?.state === 'started' ? showDuel(now, seat, at) : refuse('NOT_TO_START')
}
