import { refuse, type UseCase } from '#server/platform'
import { learnerOf } from '../learner-of'
import { caseFor } from '../seen'
import { learners } from '../store'

/** Keeps a note to oneself (笔记), in the place of the one before. Three operations. */
export const note: UseCase<'cases', 'note'> = async ({ officer, now }, { case: id, text }) => {
  if (!(await caseFor(id, officer))) return refuse('CASE_NOT_FOUND')
  const { _id } = await learnerOf(id, officer, now.getTime())
  await learners.update({ _id }, { note: text, at: now.getTime() })
  return { note: text }
}
