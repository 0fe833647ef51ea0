import type { Duel } from '#domain/duel'
import { command } from '#server/platform'
import { duels } from './store'

/** Calls a duel off that is still in one of these states; undefined where somebody was quicker. One operation. */
export const callOff = (id: string, from: readonly Duel['state'][]): Promise<Duel | undefined> =>
  duels.updateOne({ _id: id, state: command.in(from) }, { state: 'cancelled' })
