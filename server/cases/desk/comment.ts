import { CASE_FLOW, mayReview } from '#domain/cases'
import { waitingStep } from '#domain/review'
import { isRefusal, refuse, type UseCase } from '#server/platform'
import { changeCase } from '../change'

const MOST = 100

/** Hangs a remark on words of the version under review; the same key is the same remark. Two operations. */
export const comment: UseCase<'cases', 'comment'> = async ({ officer, now }, said) => {
  const { case: id, key, version, field, quote, text } = said
  const remark = { id: key, by: officer.name, at: now.getTime(), version, field, quote, text }
  const file = await changeCase(id, ({ comments, review, ...standing }) => {
    if (!mayReview(standing, officer)) return refuse('CASE_NOT_FOUND')
    if (!waitingStep(review, CASE_FLOW)) return refuse('OTHER_VERSION')
    if (review.version !== version) return refuse('OTHER_VERSION')
    if (comments.some((known) => known.id === key)) return {}
    return comments.length < MOST ? { comments: [...comments, remark] } : refuse('TOO_MANY')
  })
  return isRefusal(file) ? file : { comments: file.comments }
}
