import { currentPlan } from '#server/plan'
import { type OfficerCall, refuse, type UseCase } from '#server/platform'
import { lockLists } from './lock-lists'
import { provinceSaid } from './province-said'
import { type DossierYear, lists, years } from './store'
import { openYear } from './year-of'

/** A call is done within the function's ten seconds; the timer or the next call goes on. */
const AT_ONCE = 12

const anyListed = async (year: number): Promise<boolean> =>
  (await lists.find({ year }, { limit: 1, fields: { _id: true } })).length > 0

/** Closes the lists, unless somebody did. Two operations. */
async function closed(year: DossierYear, { now }: OfficerCall, seedFrom: string) {
  const { dossiers: rules } = await currentPlan(now)
  const percent = rules.drawPercent
  const change = { state: 'locked' as const, seedFrom, percent }
  const done = await years.update({ _id: year._id, state: 'listing' }, change)
  return done > 0 ? { ...year, ...change } : openYear(year.year)
}

/**
 * Locks all lists of a year (锁定) and says where the seed will come from: a number that does not exist yet, so that
 * nobody chooses it knowing what it draws. About fifty operations a call; asked again, it goes on.
 */
export const lock: UseCase<'dossiers', 'lock'> = async (call, { year: number, seedFrom }) => {
  const known = await openYear(number)
  if (known.seed !== null) return refuse('ALREADY_DRAWN')
  if (known.state === 'listing' && !(await anyListed(number))) return refuse('NOTHING_LISTED')
  const year = known.state === 'listing' ? await closed(known, call, seedFrom) : known
  if (year.seedFrom !== seedFrom) return refuse('ALREADY_LOCKED')
  await provinceSaid(call, 'lockDossiers', year, seedFrom)
  return lockLists(year, AT_ONCE)
}
