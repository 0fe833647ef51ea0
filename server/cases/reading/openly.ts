import { refuse, type UseCase } from '#server/platform'
import { publicCase } from '../seen'
import { showCase } from '../show-case'

/** Nobody is asked to decide on a page without login: it shows the whole case. */
const PASSER_BY = { answers: {}, passedOver: true }

/** A case that is open to everybody. One operation. */
export const openly: UseCase<'cases', 'openly'> = async (_call, { case: id }) => {
  const file = await publicCase(id)
  return file ? showCase(file, PASSER_BY, []) : refuse('CASE_NOT_FOUND')
}
