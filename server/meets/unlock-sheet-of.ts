import { ABOUT_NOTHING, tell } from '#server/inbox'
import { command, type OfficerCall, refuse } from '#server/platform'
import type { OfStage } from './meet-of'
import { sheetOf } from './sheets-of'
import { type MeetFile, type SheetFile, sheets } from './store'

/** Which sheet is unlocked, as it was seen, and why. */
export interface Unlocking {
  readonly key: string
  readonly entrant: string
  readonly judge: string
  readonly revision: number
  readonly reason: string
}

const madeBy = ({ history }: SheetFile, key: string) => history.find((past) => past.key === key)

async function unlocked(call: OfficerCall, sheet: SheetFile, { key, reason }: Unlocking) {
  const past: SheetFile['history'][number] = {
    revision: sheet.revision,
    total: sheet.total,
    content: sheet.content,
    at: sheet.at,
    unlockedBy: call.officer._id,
    unlockedAt: call.now.getTime(),
    reason,
    key,
  }
  return sheets.updateOne(
    { _id: sheet._id, revision: sheet.revision, state: 'signed' },
    {
      state: 'unlocked',
      revision: sheet.revision + 1,
      history: command.push({ each: [past] }),
    },
  )
}

const tellJudge = (meet: MeetFile, { key, judge, reason }: Unlocking, now: Date) =>
  tell([
    {
      to: judge,
      kind: 'sheetUnlocked',
      cause: key,
      about: { ...ABOUT_NOTHING, meet: meet._id, title: meet.terms.title, reason },
      at: now.getTime(),
    },
  ])

/**
 * Unlocks a signed sheet (解锁) with a reason; what it said is kept in its history, and its judge, who is told, signs it
 * anew as the next revision, also when results are out. Who may do so is asked before. The same key again is the
 * same. Two operations, and what telling takes.
 */
export async function unlockSheetOf(
  call: OfficerCall,
  meet: MeetFile,
  of: OfStage,
  unlocking: Unlocking,
) {
  const sheet = await sheetOf(of, unlocking.entrant, unlocking.judge)
  if (!sheet) return refuse('NOT_SIGNED')
  const before = madeBy(sheet, unlocking.key)
  if (!before) {
    if (sheet.state !== 'signed' || sheet.revision !== unlocking.revision)
      return refuse('OLD_REVISION')
    if (!(await unlocked(call, sheet, unlocking))) return refuse('OLD_REVISION')
  }
  await tellJudge(meet, unlocking, call.now)
  return { revision: (before?.revision ?? sheet.revision) + 1 }
}
