import { takesRecords } from '#domain/honours'
import { refuse, transact, type UseCase } from '#server/platform'
import { claimId } from './ids'
import type { FlagPeriods } from './periods'
import { dropPicture } from './picture'
import { CLAIMS, RECORDS, type RecordFile, recordFiles } from './store'

/** Undefined where somebody has decided meanwhile. */
const write = (file: RecordFile) =>
  transact(async (within) => {
    if ((await within.get<RecordFile>(RECORDS, file._id))?.state !== 'waiting') return false
    await within.update(RECORDS, file._id, { state: 'withdrawn' })
    await within.remove(CLAIMS, claimId(file))
    return true
  })

/**
 * Takes back what I entered (撤回), while nobody has decided; what was taken back stays so. Six operations, four more
 * with a picture.
 */
export const withdrawWith =
  (flags: FlagPeriods): UseCase<'records', 'withdraw'> =>
  async ({ officer, now }, { record: id }) => {
    const file = await recordFiles.get(id)
    if (file?.by !== officer._id) return refuse('RECORD_NOT_FOUND')
    if (file.state === 'withdrawn') return {}
    const state = await flags.stateOf(file.period)
    if (state === undefined || !takesRecords(state)) return refuse('PERIOD_OVER')
    if (file.state !== 'waiting' || !(await write(file))) return refuse('ALREADY_DECIDED')
    if (file.picture !== null) await dropPicture(file.picture, now)
    return {}
  }
