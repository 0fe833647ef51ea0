import { command, refuse, type UseCase } from '#server/platform'
import { ownImport } from './own'
import { present } from './present'
import { imports } from './store'

/** Says of a law that is to be imported what its text does not (补全法规信息). Two operations. */
export const describe: UseCase<'imports', 'describe'> = async ({ officer }, asked) => {
  const { import: id, law, version, ...said } = asked
  const file = await ownImport(officer, id)
  const found = file?.laws.find((each) => each.law === law && each.version === version)
  if (!file || !found) return refuse('IMPORT_NOT_FOUND')
  const { inForceFrom, inForceUntil } = said
  if (inForceFrom !== null && inForceUntil !== null && inForceUntil < inForceFrom)
    return refuse('ENDS_BEFORE_IT_BEGINS')
  const issuer = said.issuer === '' ? null : said.issuer
  const laws = file.laws.map((each) => (each === found ? { ...each, ...said, issuer } : each))
  const changed = await imports.updateOne({ _id: id, state: 'ready' }, { laws: command.set(laws) })
  return changed ? present(changed) : refuse('NOT_READY')
}
