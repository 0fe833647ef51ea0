import { command, refuse, type UseCase } from '#server/platform'
import { ownImport } from './own'
import { imports } from './store'

/**
 * Throws a preview away (不导入了); its rows are removed by night. What is done is taken off the list alone: what it
 * brought stays. Two operations.
 */
export const discard: UseCase<'imports', 'discard'> = async ({ officer }, { import: id }) => {
  const file = await ownImport(officer, id)
  if (!file) return { import: id }
  const where = { _id: id, state: command.neq('applying') }
  if ((await imports.update(where, { state: 'discarded' })) === 0) return refuse('BEING_APPLIED')
  return { import: id }
}
