import { command, type UseCase } from '#server/platform'
import { preferences } from './store'

async function leave(officer: string): Promise<void> {
  const gone = { _id: officer, away: true, waiting: true, seq: 1 }
  if (await preferences.add(gone)) return
  const change = { away: true, waiting: true, seq: command.inc(1) }
  const changed = await preferences.update({ _id: officer, away: false }, change)
  // A coming back that the fold has just taken in has no document any more.
  if (changed === 0) await preferences.add(gone)
}

const back = (officer: string): Promise<number> =>
  preferences.update(
    { _id: officer, away: true },
    { away: false, waiting: true, seq: command.inc(1) },
  )

/**
 * Leaves the boards among persons (退出个人榜), or comes back: the next fold takes it in; scores still count for the
 * unit. At most three operations.
 */
export const setAway: UseCase<'boards', 'setAway'> = async ({ officer }, { away }) => {
  if (away) await leave(officer._id)
  else await back(officer._id)
  return { away }
}
