import { bytesAtMost } from '#domain/media'
import { currentPlan } from '#server/plan'
import { refuse, type UseCase } from '#server/platform'
import { clear } from './clear'
import { countToday } from './count-today'
import { type Asked, newMedia } from './new-media'
import { isPresent, showMedia } from './show'
import { type Media, mediaStore } from './store'

/** A poster frame belongs to a video of the same officer for the same use. */
async function hasVideo(officer: string, { posterOf, use }: Asked): Promise<boolean> {
  if (posterOf === undefined) return true
  const video = await mediaStore.get(posterOf)
  return (
    isPresent(video) && video.officer === officer && video.use === use && video.kind === 'video'
  )
}

async function add(fresh: Media): Promise<Media | undefined> {
  return (await mediaStore.add(fresh)) ? fresh : mediaStore.get(fresh._id)
}

/**
 * Begins an upload or takes it up again (影像上传): the same file for the same use is the same media, wherever it
 * stands. At most ten operations, three to take it up.
 */
export const begin: UseCase<'media', 'begin'> = async ({ officer, now }, asked) => {
  const { media: rules } = await currentPlan(now)
  const most = bytesAtMost(asked.kind, rules)
  if (asked.bytes > most) return refuse('TOO_LARGE', { bytesAtMost: most })
  const fresh = newMedia(officer._id, asked, now, rules)
  const before = await mediaStore.get(fresh._id)
  if (isPresent(before)) return showMedia(before, now, rules)
  if (before && (await clear([before], now)) === 0) return refuse('BEING_CLEARED')
  if (!(await hasVideo(officer._id, asked))) return refuse('VIDEO_NOT_FOUND')
  const begun = { officer: officer._id, media: fresh._id, bytes: asked.bytes }
  if (!(await countToday(begun, now, rules))) return refuse('TOO_MUCH_TODAY')
  const standing = await add(fresh)
  return isPresent(standing) ? showMedia(standing, now, rules) : refuse('BEING_CLEARED')
}
