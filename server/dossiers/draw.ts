import { type OfficerCall, refuse, type UseCase } from '#server/platform'
import { drawLists } from './draw-lists'
import { provinceSaid } from './province-said'
import { type DossierYear, years } from './store'
import { openYear } from './year-of'

/** A call is done within the function's ten seconds; the timer or the next call goes on. */
const AT_ONCE = 12

/** Announces the seed, unless somebody did. At most two operations. */
async function announced(year: DossierYear, seed: string, { now }: OfficerCall) {
  const change = { seed, seedAt: now.getTime() }
  const done = await years.update({ _id: year._id, state: 'locked', seed: null }, change)
  return done > 0 ? { ...year, ...change } : openYear(year.year)
}

/** Announces the seed and draws with it (抽取). About sixty operations a call; asked again, it goes on. */
export const draw: UseCase<'dossiers', 'draw'> = async (call, { year: number, seed }) => {
  const known = await openYear(number)
  if (known.fingerprint === null) return refuse('NOT_LOCKED')
  const year = known.seed === null ? await announced(known, seed, call) : known
  if (year.seed !== seed) return refuse('OTHER_SEED')
  await provinceSaid(call, 'drawDossiers', year, seed)
  return drawLists(year, AT_ONCE)
}
