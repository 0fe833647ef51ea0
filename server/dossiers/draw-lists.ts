import { drawOf, seedFor } from '#domain/dossiers'
import { command } from '#server/platform'
import { lockedOf } from './all-of'
import { type DossierList, type DossierYear, dossierFiles, lists, years } from './store'

const MOST = 1000

/**
 * Draws one agency's files; the same again after a crash, since seed and list stand. The order of the lot is written
 * last: an agency that has it is done. What slipped in past the lock is removed. Four operations.
 */
async function drawList(list: DossierList, seed: string, percent: number): Promise<number> {
  const { year, unit } = list
  await dossierFiles.remove({ unit, year, locked: false })
  const files = await lockedOf(year, unit)
  const lots = (drawOf(files, seedFor(seed, unit), percent) ?? []).map(({ _id }) => _id)
  if (lots.length > 0) await dossierFiles.update({ _id: command.in(lots) }, { drawn: true })
  await lists.update({ _id: list._id, lots: null }, { lots: command.set(lots) })
  return lots.length
}

/** Goes on drawing a year whose seed is announced, so many agencies at most. Four operations an agency, two more. */
export async function drawLists({ _id, year, seed, percent }: DossierYear, atMost: number) {
  const all = await lists.find({ year }, { limit: MOST })
  const waiting = all.filter(({ lots }) => lots === null)
  let drawn = all.reduce((sum, { lots }) => sum + (lots?.length ?? 0), 0)
  for (const list of waiting.slice(0, atMost))
    drawn += await drawList(list, seed ?? '', percent ?? 100)
  const left = Math.max(0, waiting.length - atMost)
  if (left === 0) await years.update({ _id, state: 'locked' }, { state: 'drawn' })
  return { drawn, left }
}
