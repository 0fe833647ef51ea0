import { isRefusal, type UseCase } from '#server/platform'
import { sittingInPlace } from './in-place'
import { showManaged } from './show-managed'

/** One sitting, with what stands in the way of publishing it. At most four operations. */
export const manage: UseCase<'exam', 'manage'> = async ({ officer, now }, { sitting: id }) => {
  const sitting = await sittingInPlace(officer, id)
  return isRefusal(sitting) ? sitting : showManaged(sitting, now)
}
