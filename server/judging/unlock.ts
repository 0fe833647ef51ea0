import type { Input } from '#contract/index'
import { entrantOf, sheetIdOf, stageStateOf, unlockSheetOf } from '#server/meets'
import { recordAct } from '#server/org'
import { isRefusal, type OfficerCall, refuse, type UseCase } from '#server/platform'
import { chiefSeatOf } from './chief'
import { panelOf, type Seat, staysAway } from './seat'

/** What a chief may unlock: a sheet of their own panel, not their own, of no unit near theirs. One operation. */
async function unlockable(
  seat: Seat,
  { officer, now }: OfficerCall,
  { entrant: id, judge }: Pick<Input<'judging', 'unlock'>, 'entrant' | 'judge'>,
) {
  if (judge === officer._id) return refuse('OWN_SHEET')
  const entrant = await entrantOf(seat.meet._id, id)
  const led = entrant && panelOf(seat.panels, entrant)
  const known = led?.judges.find((one) => one.judge === judge)
  if (!entrant || !known) return refuse('NOT_SIGNED')
  if (staysAway(seat, officer, entrant)) return refuse('OWN_UNIT')
  const state = stageStateOf(seat.meet, seat.of, now)
  if (state === 'provisional' || state === 'final') return refuse('RESULTS_OUT')
  return { entrant, judge: known }
}

/**
 * Unlocks a judge's sheet (解锁) with a reason: what it said stays in its history, the judge is told, and the audit log
 * has a line. The same key again is the same. At most eight operations.
 */
export const unlock: UseCase<'judging', 'unlock'> = async (call, { key, ...input }) => {
  const { entrant: id, judge, revision, reason, ...of } = input
  const seat = await chiefSeatOf(call.officer, of)
  if (isRefusal(seat)) return seat
  const found = await unlockable(seat, call, { entrant: id, judge })
  if (isRefusal(found)) return found
  const wish = { key, entrant: id, judge, revision, reason }
  const unlocked = await unlockSheetOf(call, seat.meet, of, wish)
  if (isRefusal(unlocked)) return unlocked
  await recordAct(call, `${sheetIdOf(of, id, judge)} ${unlocked.revision}`, {
    act: 'unlockSheet',
    on: found.judge.name,
    onId: judge,
    unitName: `${seat.event.name} ${found.entrant.name}`,
    path: seat.meet.path,
    reason,
  })
  return unlocked
}
