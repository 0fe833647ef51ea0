import { packingFor } from '#domain/boards'
import type { Officer } from '#domain/org'
import { declareBoard } from '#server/boards'
import { SEASON_MOST } from '#server/exam'
import { unitInPlace } from '#server/org'
import { command, isRefusal, refuse, type UseCase } from '#server/platform'
import { seasonInPlace } from './season-in-place'
import { showSeason } from './show-season'
import { type Season, seasons } from './store'

type Named = Pick<Season, 'title' | 'from' | 'until' | 'place' | 'path'>

/** A new season; the same key again is the same season. At most two operations. */
async function begin(id: string, named: Named, madeBy: string): Promise<Season | undefined> {
  const first = { _id: id, madeBy, ...named }
  return (await seasons.add(first)) ? first : seasons.get(id)
}

/** Another name, other days or another place for one that is there. At most two operations. */
async function change(asker: Officer, id: string, named: Named) {
  const found = await seasonInPlace(asker, id)
  if (isRefusal(found)) return found
  const path = command.set(named.path)
  return (await seasons.updateOne({ _id: id }, { ...named, path })) ?? found
}

/** The board of a season packs points alone: times of different rounds say nothing together. */
async function declare({ _id, title, path }: Season): Promise<void> {
  const packing = packingFor(SEASON_MOST, 0)
  if (!packing) throw new Error('a season does not fit into a board')
  const still = { freezeAt: null, revealAt: null }
  await declareBoard({ _id, title, packing, tieBreak: 'none', ...still, place: path })
}

/** Opens a season (赛季) with its board, or changes its name and days. */
export const season: UseCase<'contest', 'season'> = async ({ officer }, input) => {
  const { season: id, key, place, title, from, until } = input
  if (until < from) return refuse('ENDS_BEFORE_IT_BEGINS')
  const unit = await unitInPlace(officer, 'organiser', place)
  if (isRefusal(unit)) return unit
  const named = { title, from, until, place, path: unit.path }
  const held = await (id === null
    ? begin(`s-${key}`, named, officer._id)
    : change(officer, id, named))
  if (isRefusal(held)) return held
  if (!held || (id === null && held.madeBy !== officer._id)) return refuse('OUT_OF_PLACE')
  await declare(held)
  return showSeason(held)
}
