import { isRefusal, refuse, type UseCase } from '#server/platform'
import { changeMeet, meetInPlace, withAct } from '../change'
import { entrantOf } from '../entrant-of'
import { stageOf } from '../in-stages'
import { eventOf } from '../meet-of'
import { sheetOf } from '../sheets-of'
import { unlockSheetOf } from '../unlock-sheet-of'

/**
 * Unlocks any sheet (解锁), also of a published event, until its results are final. Its judge signs it anew, and a next
 * version of the result counts it. A sheet of an entrant who withdrew stays as it is, since nobody could sign it. Ten
 * operations at most, and what telling takes.
 */
export const unlockSheet: UseCase<'meets', 'unlockSheet'> = async (call, input) => {
  const { key, entrant, judge, revision, reason, ...of } = input
  const meet = await meetInPlace(call.officer, of.meet)
  if (isRefusal(meet)) return meet
  const event = eventOf(meet, of)
  if (!event) return refuse('EVENT_NOT_FOUND')
  if (stageOf(meet, of)?.state === 'final') return refuse('FIXED')
  if ((await entrantOf(of.meet, entrant))?.state === 'withdrawn') return refuse('WITHDRAWN')
  const before = await sheetOf(of, entrant, judge)
  const unlocked = await unlockSheetOf(call, meet, of, { key, entrant, judge, revision, reason })
  if (isRefusal(unlocked)) return unlocked
  const isAgain = before?.history.some((past) => past.key === key) ?? false
  const line = `${event.name}：${reason}`
  const after = await changeMeet<never>(call, of.meet, async (now) =>
    isAgain && now.acts.some((act) => act.what === 'unlockSheet' && act.reason === line)
      ? 'done'
      : { fields: { acts: withAct(now, call, 'unlockSheet', line) } },
  )
  return isRefusal(after) ? after : unlocked
}
