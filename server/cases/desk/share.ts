import type { Input } from '#contract/index'
import { stateOf } from '#domain/cases'
import { mayAct } from '#domain/org'
import { isRefusal, type OfficerCall, refuse, type UseCase } from '#server/platform'
import { withAct } from '../act'
import { changeCase } from '../change'
import { postBranch } from '../post-branch'
import { shownWhere } from '../publish'
import type { CaseAct, CaseFile } from '../store'
import { tellAuthors } from './tell-authors'

type Wanted = Input<'cases', 'share'>

/** What the change amounts to, in the order it is done; nothing when it is so already. */
function actsOf(file: CaseFile, { reach, isPublic }: Wanted): CaseAct['act'][] {
  const reaching = reach === 'province' ? 'share' : 'unshare'
  return [
    ...(file.reach === reach ? [] : ([reaching] as const)),
    ...(file.isPublic === isPublic ? [] : ([isPublic ? 'open' : 'close'] as const)),
  ]
}

function shared(file: CaseFile, call: OfficerCall, wanted: Wanted) {
  if (!mayAct(call.officer.grants, 'provincialAdmin', file.path)) return refuse('CASE_NOT_FOUND')
  if (file.reach === null) return refuse('NOT_PUBLISHED')
  const { reach, isPublic } = wanted
  if (isPublic && reach !== 'province') return refuse('PROVINCE_FIRST')
  const acts = actsOf(file, wanted).reduce(
    (all, act) => withAct({ ...file, acts: all }, call, act),
    file.acts,
  )
  return { reach, isPublic, shownTo: shownWhere({ ...file, reach }), acts }
}

/**
 * Shares a published case with the province (全省共享), or opens it to everybody (对外公开), or takes either back.
 * Three operations, and one more for each author who is told.
 */
export const share: UseCase<'cases', 'share'> = async (call, wanted) => {
  const file = await changeCase(wanted.case, (known) => shared(known, call, wanted))
  if (isRefusal(file)) return file
  await postBranch(file, call.now)
  if (wanted.reach === 'province') await tellAuthors(file, call, '')
  return { state: stateOf(file), isPublic: file.isPublic }
}
