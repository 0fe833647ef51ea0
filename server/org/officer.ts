import { mayAct } from '#domain/org'
import { isRefusal, type UseCase } from '#server/platform'
import { officerInPlace } from './in-place'
import { showGrants, tailOf } from './show-me'
import { branches } from './store'

/** One person of the roster, for whoever answers for their unit. At most three operations. */
export const officer: UseCase<'org', 'officer'> = async ({ officer: asker }, { officer: id }) => {
  const found = await officerInPlace(asker, 'liaison', id)
  if (isRefusal(found)) return found
  const branch = found.branch === null ? undefined : await branches.get(found.branch)
  return {
    id: found._id,
    name: found.name,
    post: found.post,
    domain: found.domain,
    unitName: found.unitName,
    parentName: found.parentName,
    branchName: branch?.name ?? null,
    certificateTail: tailOf(found),
    boundAt: found.boundAt,
    grants: await showGrants(found.grants),
    may: {
      release: found.openid !== null,
      grant: mayAct(asker.grants, 'provincialAdmin', found.path),
    },
  }
}
