import type { UseCase } from '#server/platform'
import { isOwn } from './own'
import { present } from './present'
import { imports } from './store'

const MOST = 20

/** My imports (我的导入), the newest first; those of a role I hold no more are left out. One operation. */
export const list: UseCase<'imports', 'list'> = async ({ officer }) => {
  const found = await imports.find({ by: officer._id }, { sort: [['at', 'desc']], limit: MOST })
  return { imports: found.filter((file) => isOwn(file, officer)).map(present) }
}
