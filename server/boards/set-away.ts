import { command, type UseCase } from '#server/platform'
import { preferences } from './store'

async function leave(officer: string): Promise<void> {
  if (await preferences.add({ _id: officer, away: true, waiting: true, seq: 1 })) return
  const change = { away: true, waiting: true, seq: command.inc(1) }
  await preferences.update({ _id: officer, away: false }, change)
}

const back = (officer: string): Promise<number> =>
  preferences.update(
    { _id: officer, away: true },
    { away: false, waiting: true, seq: command.inc(1) },
  )

/**
 * Leaves the boards among persons (退出个人榜), or comes back: the next fold takes it in; scores still count for the
 * unit. At most two operations.
 */
export const setAway: UseCase<'boards', 'setAway'> = async ({ officer }, { away }) => {
  if (away) await leave(officer._id)
  else await back(officer._id)
  return { away }
}
