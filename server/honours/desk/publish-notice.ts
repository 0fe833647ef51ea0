import { beijingDayOf } from '#domain/beijing-day'
import { LEVELS } from '#domain/boards'
import { noticeFrom } from '#domain/honours'
import { command, isRefusal, refuse, type UseCase } from '#server/platform'
import { periods } from '../store'
import { restand } from '../take/restand'
import { changePeriod, otherState } from './change-period'
import { showDesk } from './show-desk'

/**
 * Publishes what was checked (公示). All groups are ranked by the vetoes that stand first, so that a veto which a crash
 * left half done is in it; and only what was ranked is published. Some forty operations.
 */
export const publishNotice: UseCase<'honours', 'publishNotice'> = async (call, { period: id }) => {
  const period = await periods.get(id)
  if (!period) return refuse('PERIOD_NOT_FOUND')
  let seq = period.seq
  for (const group of LEVELS) seq = (await restand(id, group, call.now.getTime()))?.seq ?? seq
  const published = await changePeriod(call, id, (found) => {
    if (found.state === 'notice') return 'done'
    if (found.state !== 'checking' || found.seq !== seq) return otherState(found)
    const notice = noticeFrom(beijingDayOf(call.now), found.scheme.noticeDays)
    return {
      change: { state: 'notice', notice: command.set(notice) },
      said: { act: 'publishNotice' },
    }
  })
  return isRefusal(published) ? published : showDesk(call.now)
}
