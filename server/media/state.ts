import { currentPlan } from '#server/plan'
import { refuse, type UseCase } from '#server/platform'
import { ownMedia } from './own'
import { showMedia } from './show'

/** Where an upload stands. At most three operations. */
export const state: UseCase<'media', 'state'> = async (call, { media: id }) => {
  const { media: rules } = await currentPlan(call.now)
  const media = await ownMedia(call, id)
  return media ? showMedia(media, call.now, rules) : refuse('MEDIA_NOT_FOUND')
}
