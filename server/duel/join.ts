import { type Duel, duelOfCode, stageOf } from '#domain/duel'
import { command, type OfficerCall, refuse, type UseCase } from '#server/platform'
import { callOff } from './call-off'
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

/** Why there is no seat to be had; undefined where there is one. */
function whyNot(duel: Duel | undefined, { officer, now }: OfficerCall) {
  if (!duel) return refuse('DUEL_NOT_FOUND')
  if (duel.host.officer === officer._id) return refuse('OWN_DUEL', { duel: duel._id })
  if (duel.state === 'cancelled') return refuse('DUEL_CANCELLED')
  if (duel.state !== 'waiting') return refuse('DUEL_FULL')
  return stageOf(duel, now.getTime()) === 'expired' ? refuse('DUEL_EXPIRED') : undefined
}

/** The seat was not to be had; a retry that overtook itself has it. */
async function notTaken(call: OfficerCall, id: string) {
  const duel = await duels.get(id)
  if (duel?.guest?.openid === call.openid) return showDuel(duel, 'guest', call.now.getTime())
  return whyNot(duel, call) ?? refuse('DUEL_FULL')
}

/**
 * Whoever waits in a duel of their own may come to another: theirs is called off, once it is sure that there is a
 * seat. Two operations.
 */
async function leaveOwn(call: OfficerCall, own: Duel, id: string) {
  const refused = whyNot(await duels.get(id), call)
  if (refused) return refused
  return (await callOff(own._id, ['waiting'])) ? undefined : refuse('IN_A_DUEL', { duel: own._id })
}

/**
 * Takes the other seat of the duel a code means (加入). Three operations, one more where it is refused, two more for
 * whoever waits in a duel of their own. Who is in another with somebody finishes or cancels that one first.
 */
export const join: UseCase<'duel', 'join'> = async (call, { code }) => {
  const at = call.now.getTime()
  const id = duelOfCode(code, call.now)
  const { live } = await presentDuel(call)
  if (live && live.duel._id === id)
    return live.seat === 'guest'
      ? showDuel(live.duel, 'guest', at)
      : refuse('OWN_DUEL', { duel: id })
  if (live && live.duel.state !== 'waiting') return refuse('IN_A_DUEL', { duel: live.duel._id })
  const refused = live && (await leaveOwn(call, live.duel, id))
  if (refused) return refused
  const taken = await take(call, id)
  return taken ? showDuel(taken, 'guest', at) : notTaken(call, id)
}
