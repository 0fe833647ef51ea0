import { mayRead, mayWithdraw, stateOf } from '#domain/cases'
import { isRefusal, refuse, type UseCase } from '#server/platform'
import { withAct } from '../act'
import { changeCase } from '../change'
import { postBranch } from '../post-branch'
import { withdrawn } from '../publish'
import { tellAuthors } from './tell-authors'

/**
 * Takes a published case down (撤下), with the reason: lists, search and shared pages lose it by the same change.
 * Three operations, and one more for each author who is told. Once it is down it stays so, whoever asks again.
 */
export const withdraw: UseCase<'cases', 'withdraw'> = async (call, { case: id, reason }) => {
  const file = await changeCase(id, (known) => {
    const may = mayWithdraw(known, call.officer)
    if (!may) return refuse(mayRead(known, call.officer) ? 'NOT_ALLOWED' : 'CASE_NOT_FOUND')
    if (known.reach === null) return refuse('NOT_PUBLISHED')
    const updatedAt = call.now.getTime()
    return { ...withdrawn(), acts: withAct(known, call, 'withdraw', reason), updatedAt }
  })
  if (isRefusal(file)) return file
  await postBranch(file, call.now)
  await tellAuthors(file, call, reason)
  return { state: stateOf(file) }
}
