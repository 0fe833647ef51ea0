import { isFinished } from '#domain/study'
import { refuse, type UseCase } from '#server/platform'
import { finish } from './finish'
import { sets } from './store'

/** What a finished set came to. Three operations, three more to heal one that a crash left unsettled. */
export const result: UseCase<'study', 'result'> = async ({ officer, now }, input) => {
  const set = await sets.get(input.set)
  if (!set || set.officer !== officer._id) return refuse('SET_NOT_FOUND')
  return isFinished(set) ? finish(set, now) : refuse('SET_NOT_FINISHED')
}
