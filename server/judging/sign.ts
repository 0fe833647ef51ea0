import type { Input, RefusalCode } from '#contract/index'
import type { Scoring } from '#domain/meets'
import {
  type EntrantFile,
  entrantOf,
  inOrder,
  type SheetFile,
  sheetIdOf,
  sheetOf,
  sheets,
  stageStateOf,
} from '#server/meets'
import {
  command,
  isRefusal,
  type OfficerCall,
  type Refusal,
  refuse,
  type UseCase,
} from '#server/platform'
import { saysTheSame, tidy } from './content'
import { panelOf, type Seat, seatOf, staysAway } from './seat'
import { showSheet } from './show-sheet'
import { type Worth, worth } from './worth'

type Said = Pick<Input<'judging', 'sign'>, 'revision' | 'content'>
type Refused = Refusal<RefusalCode<'judging', 'sign'>>

/** The entrant this judge is to judge at this stage, or why not. One operation. */
async function judgeable(
  seat: Seat,
  { officer }: OfficerCall,
  id: string,
): Promise<EntrantFile | Refused> {
  const entrant = await entrantOf(seat.meet._id, id)
  if (!entrant || inOrder(seat.meet, seat.of, [entrant]).length === 0)
    return refuse('ENTRANT_NOT_FOUND')
  if (!panelOf(seat.panels, entrant)) return refuse('NOT_YOUR_PANEL')
  return staysAway(seat, officer, entrant) ? refuse('OWN_UNIT') : entrant
}

/** The stored sheet, when it says just this; a refusal when it says something else; undefined when it waits for this. */
function settled(
  scoring: Scoring,
  known: SheetFile | undefined,
  { revision, content }: Said,
): SheetFile | Refused | undefined {
  const due = known?.revision ?? 1
  if (revision !== due && known?.state !== 'signed') return refuse('OLD_REVISION')
  if (known?.state !== 'signed') return undefined
  if (revision < due) return refuse('OLD_REVISION')
  return revision === due && saysTheSame(scoring, known.content, content)
    ? known
    : refuse('SHEET_LOCKED')
}

/** A sheet unlocked after publication (更正) is signed again; nothing else is while results are out. */
function isTooLate({ meet, of }: Seat, known: SheetFile | undefined, now: Date): boolean {
  const state = stageStateOf(meet, of, now)
  return meet.state === 'over' || state === 'final' || (state === 'provisional' && !known)
}

const fresh = (
  seat: Seat,
  call: OfficerCall,
  entrant: EntrantFile,
  content: SheetFile['content'],
  { total, byCriterion }: Worth,
): SheetFile => ({
  _id: sheetIdOf(seat.of, entrant.id, call.officer._id),
  ...seat.of,
  judge: call.officer._id,
  panel: panelOf(seat.panels, entrant)?.id ?? '',
  entrant: entrant.id,
  total,
  byCriterion,
  revision: 1,
  state: 'signed',
  content,
  at: call.now.getTime(),
  history: [],
})

/** Writes a first sheet, or the next revision of an unlocked one; undefined when another phone was quicker. */
async function written(made: SheetFile, known: SheetFile | undefined) {
  if (!known) return (await sheets.add(made)) ? made : undefined
  return sheets.updateOne(
    { _id: known._id, state: 'unlocked', revision: known.revision },
    {
      state: 'signed',
      content: command.set(made.content),
      total: made.total,
      byCriterion: command.set(made.byCriterion),
      at: made.at,
    },
  )
}

/** Signs what is not locked yet, unless it is too late or not complete. One operation, two when another was quicker. */
async function signedNow(
  seat: Seat,
  call: OfficerCall,
  { entrant, known, said }: { entrant: EntrantFile; known: SheetFile | undefined; said: Said },
): Promise<SheetFile | Refused> {
  const { scoring } = seat.event
  if (entrant.state === 'withdrawn') return refuse('WITHDRAWN')
  if (isTooLate(seat, known, call.now)) return refuse('RESULTS_OUT')
  const comes = worth(scoring, entrant.members, said.content)
  if (isRefusal(comes)) return comes
  const made = fresh(seat, call, entrant, tidy(scoring, said.content), comes)
  const signed = await written(made, known)
  if (signed) return signed
  const other = await sheetOf(seat.of, entrant.id, call.officer._id)
  return settled(scoring, other, said) ?? refuse('SHEET_LOCKED')
}

/**
 * Signs a sheet (签名锁定): from now on it is locked. The same sent again, at any time, is answered the same; the first
 * of two that differ stands. Four operations, one more when two phones sign at once.
 */
export const sign: UseCase<'judging', 'sign'> = async (call, { entrant: id, ...input }) => {
  const { revision, content, ...of } = input
  const said = { revision, content }
  const seat = await seatOf(call.officer, of)
  if (isRefusal(seat)) return seat
  const entrant = await judgeable(seat, call, id)
  if (isRefusal(entrant)) return entrant
  const known = await sheetOf(of, id, call.officer._id)
  const before = settled(seat.event.scoring, known, said)
  const sheet = before ?? (await signedNow(seat, call, { entrant, known, said }))
  return isRefusal(sheet) ? sheet : showSheet(sheet)
}
