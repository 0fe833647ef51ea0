import { refuse, type UseCase } from '#server/platform'
import { ownImport } from './own'
import { present } from './present'

/** An import of mine and how far it is (预览与进度). One operation. */
export const show: UseCase<'imports', 'show'> = async ({ officer }, { import: id }) => {
  const file = await ownImport(officer, id)
  return file ? present(file) : refuse('IMPORT_NOT_FOUND')
}
