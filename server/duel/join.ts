import { type Duel, duelOfCode, stageOf } from '#domain/duel'
import { command, type OfficerCall, refuse, type UseCase } from '#server/platform'
import { playerOf } from './player'
import { presentDuel } from './present-duel'
import { showDuel } from './show'
import { duels } from './store'

/** Takes the free seat if nobody was quicker: the only point at which two come to be in a duel. One operation. */
const take = (call: OfficerCall, id: string): Promise<Duel | undefined> =>
  duels.updateOne(
    {
      _id: id,
      state: 'waiting',
      expiresAt: command.gt(call.now.getTime()),
      'host.officer': command.neq(call.officer._id),
    },
    {
      state: 'met',
      guest: command.set(playerOf(call)),
      officers: command.push({ each: [call.officer._id] }),
      since: call.now.getTime(),
    },
  )

/** Why the seat was not to be had; a retry that overtook itself has it. */
async function notTaken({ officer, openid, now }: OfficerCall, id: string) {
  const duel = await duels.get(id)
  if (!duel) return refuse('DUEL_NOT_FOUND')
  if (duel.guest?.openid === openid) return showDuel(duel, 'guest', now.getTime())
  if (duel.host.officer === officer._id) return refuse('OWN_DUEL', { duel: id })
  if (duel.state === 'cancelled') return refuse('DUEL_CANCELLED')
  return stageOf(duel, now.getTime()) === 'expired' && duel.state === 'waiting'
    ? refuse('DUEL_EXPIRED')
    : refuse('DUEL_FULL')
}

/**
 * Takes the other seat of the duel a code means (加入). Three operations, one more where it is refused. Whoever is in
 * another duel finishes or cancels that one first.
 */
export const join: UseCase<'duel', 'join'> = async (call, { code }) => {
  const { now } = call
  const id = duelOfCode(code, now)
  const { live } = await presentDuel(call)
  if (live && live.duel._id !== id) return refuse('IN_A_DUEL', { duel: live.duel._id })
  if (live?.seat === 'host') return refuse('OWN_DUEL', { duel: id })
  if (live) return showDuel(live.duel, live.seat, now.getTime())
  const taken = await take(call, id)
  return taken ? showDuel(taken, 'guest', now.getTime()) : notTaken(call, id)
}
