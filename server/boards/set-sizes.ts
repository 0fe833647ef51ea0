import { command } from '#server/platform'
import { sizes } from './store'

/**
 * Says how many officers of each unit may take part in a board, for every unit on their paths with all below it;
 * the next fold takes it in. Two operations.
 */
export async function setSizes(board: string, of: ReadonlyMap<string, number>): Promise<void> {
  const counted = Object.fromEntries(of)
  if (await sizes.add({ _id: board, sizes: counted, waiting: true, seq: 1 })) return
  const change = { sizes: command.set(counted), waiting: true, seq: command.inc(1) }
  await sizes.update({ _id: board }, change)
}
