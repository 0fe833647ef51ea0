import { beijingDayOf } from '#domain/beijing-day'
import { personalIn } from '#domain/cases'
import { fitsRecord } from '#domain/honours'
import { nameBeneath, type Unit } from '#domain/org'
import { holdMedia } from '#server/media'
import { unitInPlace, unitsOf } from '#server/org'
import {
  isRefusal,
  moderateText,
  type OfficerCall,
  refuse,
  transact,
  type UseCase,
} from '#server/platform'
import { claimId, recordId } from './ids'
import type { FlagPeriods } from './periods'
import { isPictureReady } from './picture'
import { CLAIMS, RECORDS, type RecordClaim, type RecordFile, recordFiles } from './store'

type Entered = Parameters<UseCase<'records', 'enter'>>[1]
const SAID = ['kind', 'unit', 'day', 'title', 'part', 'whole', 'proof', 'picture'] as const

const isSame = (file: RecordFile, entered: Entered): boolean =>
  SAID.every((name) => file[name] === entered[name])

/** A retry: the first answer again, or refused by name. */
async function again(file: RecordFile, entered: Entered) {
  if (!isSame(file, entered)) return refuse('SAME_KEY_OTHER_CONTENT')
  if (file.picture !== null) await holdMedia([file.picture])
  return { record: file._id }
}

/** What keeps it from being taken by what it says. One operation with a picture, none without. */
async function flawOf({ title, proof, picture, ...said }: Entered, call: OfficerCall) {
  if (!fitsRecord(said.kind, said)) return refuse('DOES_NOT_FIT')
  const found = personalIn(`${title}\n${proof}`)
  if (found.length > 0) return refuse('NOT_MASKED', { found })
  if (picture !== null && !(await isPictureReady(picture, call.officer, call.now)))
    return refuse('PICTURE_NOT_READY')
  const verdict = await moderateText(call.openid, `${title}\n${proof}`)
  return verdict === 'risky' ? refuse('NOT_FIT') : undefined
}

/** Both or neither: the record, and that this was entered. */
const write = (file: RecordFile) =>
  transact(async (within) => {
    const claim = { _id: claimId(file), record: file._id }
    const held = await within.get<RecordClaim>(CLAIMS, claim._id)
    if (held) return held.record
    await within.add(CLAIMS, claim)
    await within.add(RECORDS, file)
    return file._id
  })

function fileOf(
  id: string,
  { key: _, ...said }: Entered,
  unit: Unit,
  around: Pick<RecordFile, 'period' | 'parentName'> & { readonly call: OfficerCall },
): RecordFile {
  const { call, ...words } = around
  return {
    _id: id,
    ...said,
    ...words,
    name: unit.name,
    path: unit.path,
    state: 'waiting',
    by: call.officer._id,
    byName: call.officer.name,
    at: call.now.getTime(),
    decided: null,
  }
}

/**
 * Enters a record once (记一条): in the period that runs, for a unit of my places, on a day that is over or today. The
 * phone's key makes one record; the same thing entered by anybody again is refused. Nine operations, two more with a
 * picture.
 */
export const enterWith =
  (flags: FlagPeriods): UseCase<'records', 'enter'> =>
  async (call, entered) => {
    const id = recordId(call.officer._id, entered.key)
    const known = await recordFiles.get(id)
    if (known) return again(known, entered)
    const running = await flags.running()
    if (!running) return refuse('PERIOD_OVER')
    const { from, until, period } = running
    const { day } = entered
    if (day < from || day > until || day > beijingDayOf(call.now))
      return refuse('OUTSIDE_THE_PERIOD')
    const unit = await unitInPlace(call.officer, 'liaison', entered.unit)
    if (isRefusal(unit)) return unit
    if (unit.kind === 'province') return refuse('OUT_OF_PLACE')
    const flaw = await flawOf(entered, call)
    if (flaw) return flaw
    const above = new Map((await unitsOf(unit.path)).map((one) => [one._id, one]))
    const around = { period, parentName: nameBeneath(unit, above), call }
    const written = await write(fileOf(id, entered, unit, around))
    if (written !== id) return refuse('ALREADY_ENTERED')
    if (entered.picture !== null) await holdMedia([entered.picture])
    return { record: id }
  }
