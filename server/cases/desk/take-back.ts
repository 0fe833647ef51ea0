import { mayWrite, stateOf } from '#domain/cases'
import { takeBack as takenBack } from '#domain/review'
import { isRefusal, refuse, type UseCase } from '#server/platform'
import { withAct } from '../act'
import { changeCase } from '../change'

/** Takes back what is under review, to go on writing. Two operations. */
export const takeBack: UseCase<'cases', 'takeBack'> = async (call, { case: id }) => {
  const file = await changeCase(id, (known) => {
    if (!mayWrite(known, call.officer)) return refuse('CASE_NOT_FOUND')
    const review = takenBack(known.review)
    if (!review) return refuse('NOT_IN_REVIEW')
    return { review, acts: withAct(known, call, 'takeBack'), updatedAt: call.now.getTime() }
  })
  return isRefusal(file) ? file : { state: stateOf(file) }
}
