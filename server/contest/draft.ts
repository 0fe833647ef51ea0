import { keepDraft } from '#server/exam'
import { isRefusal, type UseCase } from '#server/platform'
import { seasonInPlace } from './season-in-place'

/** Keeps a draft of a round (竞赛场次) in a season the asker may put rounds into. At most eight operations. */
export const draft: UseCase<'contest', 'draft'> = async (call, { own, ...input }) => {
  const season = await seasonInPlace(call.officer, own.season)
  return isRefusal(season) ? season : keepDraft(call, input, { exam: null, round: own })
}
