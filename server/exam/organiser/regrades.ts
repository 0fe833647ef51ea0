import { isRefusal, type UseCase } from '#server/platform'
import { sittingInPlace } from './in-place'
import { regrades as kept, type Regrade } from './store'

const MOST = 100

const shown = (regrade: Regrade) => {
  const { _id, question, stem, kind, by, reason, at, state, seen, touched } = regrade
  const mayUndo = kind !== 'undone' && !regrade.undone
  return { regrade: _id, question, stem, kind, by, reason, at, state, seen, touched, mayUndo }
}

/** What was corrected (更正记录), newest first, and how far it is. Two operations. */
export const regrades: UseCase<'exam', 'regrades'> = async ({ officer }, { sitting: id }) => {
  const sitting = await sittingInPlace(officer, id)
  if (isRefusal(sitting)) return sitting
  const found = await kept.find({ sitting: id }, { sort: [['number', 'desc']], limit: MOST })
  return { regrades: found.map(shown) }
}
