import { STATES } from '#domain/media'
import { command, refuse, type UseCase } from '#server/platform'
import { clear } from './clear'
import { ownMedia } from './own'
import { mediaStore } from './store'

/** Takes an upload away with its files. Three operations. */
export const discard: UseCase<'media', 'discard'> = async (call, { media: id }) => {
  const dropped = await mediaStore.updateOne(
    { _id: id, officer: call.officer._id, held: false, state: command.in(STATES) },
    { state: 'dropped' },
  )
  if (dropped) await clear([dropped], call.now)
  else if (await ownMedia(call, id)) return refuse('IN_USE')
  return { media: id }
}
