import { type Packing, packingFor } from '#domain/boards'
import { fullMarksOf } from '#domain/exam'
import { declareBoard } from '#server/boards'
import { command } from '#server/platform'
import { type HeldSitting, held } from './store'

type Marked = Pick<HeldSitting, 'terms'>

/** The most anybody can have in a sitting, the bonus for time among it. */
const mostOf = ({ terms }: Marked): number => fullMarksOf(terms.blueprint) + terms.timeBonus

/** The season's rounds may add up to so much; the board of a season packs points alone. */
export const SEASON_MOST = 20_000
/** More rounds than weeks of a year. */
const ROUNDS_MOST = 100

/** A place is decided by whole seconds or by points alone: seconds that must be lumped together don't fit. */
function packingOf({ terms, round }: HeldSitting): Packing | undefined {
  const seconds = round?.tieBreak === 'time' ? terms.minutes * 60 : 0
  const packing = packingFor(mostOf({ terms }), seconds)
  return packing && (seconds === 0 || packing.timeMost === seconds) ? packing : undefined
}

/** What the other rounds of the season may come to. One operation. */
async function ofOthers(season: string, id: string): Promise<number> {
  const rounds = await held.find(
    { 'round.season': season, state: command.in(['published', 'released']) },
    { limit: ROUNDS_MOST, fields: { terms: true } },
  )
  return rounds.filter(({ _id }) => _id !== id).reduce((sum, one) => sum + mostOf(one), 0)
}

/** Whether scores and times fit into the keys of the boards a round counts on. At most one operation. */
export async function fitsItsBoards(sitting: HeldSitting): Promise<boolean> {
  if (!sitting.round) return true
  if (!packingOf(sitting)) return false
  return (await ofOthers(sitting.round.season, sitting._id)) + mostOf(sitting) <= SEASON_MOST
}

/** Declares the board of a round (榜); an exam has none. */
export async function declareBoardOf(sitting: HeldSitting): Promise<void> {
  const { _id, terms, round, place } = sitting
  const packing = packingOf(sitting)
  if (!round || !packing) return
  const { tieBreak, freezeAt } = round
  const revealAt = freezeAt === null ? null : round.revealAt
  await declareBoard({ _id, title: terms.title, packing, tieBreak, freezeAt, revealAt, place })
}
