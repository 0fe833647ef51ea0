import { refuse, type UseCase } from '#server/platform'
import { learnerOf } from '../learner-of'
import { caseFor } from '../seen'
import { learners } from '../store'

/** Shows decision and lesson to who does not want to decide first. Three operations. */
export const passOver: UseCase<'cases', 'passOver'> = async ({ officer, now }, { case: id }) => {
  const file = await caseFor(id, officer)
  if (!file) return refuse('CASE_NOT_FOUND')
  const { _id } = await learnerOf(id, officer, now.getTime())
  await learners.update({ _id }, { passedOver: true, at: now.getTime() })
  const { decision, lesson } = file.live.text
  return { decision, lesson }
}
