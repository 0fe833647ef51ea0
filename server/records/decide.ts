import type { Input, RefusalCode } from '#contract/index'
import { mayDecideRecord, mayReadRecord, takesRecords } from '#domain/honours'
import { ABOUT_NOTHING, tell } from '#server/inbox'
import { approveMedia } from '#server/media'
import {
  command,
  isRefusal,
  type OfficerCall,
  type Refusal,
  refuse,
  transact,
  type UseCase,
} from '#server/platform'
import { claimId } from './ids'
import type { FlagPeriods } from './periods'
import { addressOf, isPictureUnfit } from './picture'
import { showRecord } from './show'
import { CLAIMS, RECORDS, type RecordFile, recordFiles } from './store'

type Verdict = Input<'records', 'decide'>
type NotDecided = Refusal<RefusalCode<'records', 'decide'>>

/** The same decision sent again is the same (house law 3). */
const isDecided = ({ decided }: RecordFile, officer: string, { verdict, note }: Verdict): boolean =>
  decided?.by === officer && decided.verdict === verdict && decided.note === note

const decidedFile = (
  file: RecordFile,
  { officer, now }: OfficerCall,
  said: Verdict,
): RecordFile => ({
  ...file,
  state: said.verdict === 'pass' ? 'confirmed' : 'returned',
  decided: {
    by: officer._id,
    byName: officer.name,
    verdict: said.verdict,
    note: said.note,
    at: now.getTime(),
  },
})

/** Decides what still waits; what was returned may be entered again. Undefined where somebody was quicker. */
const write = ({ _id, ...after }: RecordFile) =>
  transact(async (within) => {
    const { state, decided } = after
    if ((await within.get<RecordFile>(RECORDS, _id))?.state !== 'waiting') return false
    await within.update(RECORDS, _id, { state, decided: command.set(decided) })
    if (state === 'returned') await within.remove(CLAIMS, claimId(after))
    return true
  })

/** Tells who entered it that it came back, and why. Three operations. */
const tellReturned = ({ _id, by, title, period, decided }: RecordFile) =>
  tell([
    {
      to: by,
      kind: 'recordReturned',
      cause: _id,
      about: { ...ABOUT_NOTHING, title, period, reason: decided?.note ?? null },
      at: decided?.at ?? 0,
    },
  ])

/** What follows a decision; done again by a retry where the first was interrupted. */
async function follow(file: RecordFile, { officer, now }: OfficerCall): Promise<void> {
  if (file.state === 'returned') await tellReturned(file)
  else if (file.picture !== null) await approveMedia([file.picture], officer._id, now)
}

async function whyNot(
  file: RecordFile,
  { officer, now }: OfficerCall,
  said: Verdict,
): Promise<NotDecided | undefined> {
  if (file.state !== 'waiting') return refuse('ALREADY_DECIDED')
  if (!mayDecideRecord(file, officer)) return refuse('OWN_WORK')
  if (said.verdict === 'return') return said.note === '' ? refuse('REASON_NEEDED') : undefined
  return (await isPictureUnfit(file.picture, now)) ? refuse('PICTURE_NOT_FIT') : undefined
}

async function decided(
  file: RecordFile,
  call: OfficerCall,
  said: Verdict,
): Promise<RecordFile | NotDecided> {
  if (isDecided(file, call.officer._id, said)) return file
  const refused = await whyNot(file, call, said)
  if (refused) return refused
  const after = decidedFile(file, call, said)
  return (await write(after)) ? after : refuse('ALREADY_DECIDED')
}

/**
 * Confirms or returns what another person entered (确认、退回), while its period runs. Six operations, three more for a
 * picture or for telling who entered it.
 */
export const decideWith =
  (flags: FlagPeriods): UseCase<'records', 'decide'> =>
  async (call, said) => {
    const file = await recordFiles.get(said.record)
    if (!file || !mayReadRecord(file, call.officer, false)) return refuse('RECORD_NOT_FOUND')
    const state = await flags.stateOf(file.period)
    if (state === undefined || !takesRecords(state)) return refuse('PERIOD_OVER')
    const after = await decided(file, call, said)
    if (isRefusal(after)) return after
    await follow(after, call)
    const picture = await addressOf(after.picture, call.now)
    return showRecord(after, call.officer, { period: state, picture })
  }
