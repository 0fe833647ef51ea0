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

/**
 * Says the same of a board that sums several rounds, which may invite different people: of each unit the most any
 * round invited. Two operations.
 */
export async function widenSizes(board: string, of: ReadonlyMap<string, number>): Promise<void> {
  if (await sizes.add({ _id: board, sizes: Object.fromEntries(of), waiting: true, seq: 1 })) return
  const wider = [...of].map(([unit, count]) => [`sizes.${unit}`, command.max(count)])
  await sizes.update(
    { _id: board },
    { ...Object.fromEntries(wider), waiting: true, seq: command.inc(1) },
  )
}
