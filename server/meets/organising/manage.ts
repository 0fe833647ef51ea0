import { isRefusal, type UseCase } from '#server/platform'
import { meetInPlace } from '../change'
import { showManaged } from './show-managed'

/** One meet as its organisers run it. Six operations, one more for each further 500 sheets. */
export const manage: UseCase<'meets', 'manage'> = async ({ officer, now }, { meet: id }) => {
  const meet = await meetInPlace(officer, id)
  return isRefusal(meet) ? meet : showManaged(meet, now)
}
