import { isPublic, mayReadRecord } from '#domain/honours'
import { refuse, type UseCase } from '#server/platform'
import type { FlagPeriods } from './periods'
import { addressOf } from './picture'
import { showRecord } from './show'
import { recordFiles } from './store'

/**
 * One record with its picture, for whom it is: those who answer for it; once it is confirmed the unit's own people,
 * and everybody as soon as its period is public (公示). Three operations.
 */
export const readWith =
  (flags: FlagPeriods): UseCase<'records', 'read'> =>
  async ({ officer, now }, { record: id }) => {
    const file = await recordFiles.get(id)
    if (!file) return refuse('RECORD_NOT_FOUND')
    const state = await flags.stateOf(file.period)
    if (state === undefined || !mayReadRecord(file, officer, isPublic(state)))
      return refuse('RECORD_NOT_FOUND')
    const picture = file.state === 'withdrawn' ? null : await addressOf(file.picture, now)
    return showRecord(file, officer, { period: state, picture })
  }
