import { addressesOf, type MediaCard } from '#server/media'
import { identify } from '#server/org'
import { type Call, refuse, type UseCase } from '#server/platform'
import { mediaIn } from '../media-in'
import { caseFor, type LiveCase, publicCase } from '../seen'

/** A public case is everybody's; of the others an officer may see what they may read. At most three operations. */
async function readable(id: string, { openid }: Call): Promise<LiveCase | undefined> {
  const open = await publicCase(id)
  if (open || openid === '') return open
  const officer = await identify(openid)
  return officer && caseFor(id, officer)
}

const usable = (card: MediaCard | null | undefined): string | null =>
  card?.state === 'usable' ? card.url : null

/** Addresses of a case's video and pictures, each good for an hour. At most four operations. */
export const media: UseCase<'cases', 'media'> = async (call, { case: id }) => {
  const file = await readable(id, call)
  if (!file) return refuse('CASE_NOT_FOUND')
  const { video, pictures } = file.live
  const cards = new Map(
    (await addressesOf(mediaIn(file.live), call.now)).map((card) => [card.id, card]),
  )
  const film = video && cards.get(video.media)
  return {
    video: usable(film),
    poster: usable(film?.poster),
    pictures: pictures.map((picture) => usable(cards.get(picture.media)) ?? ''),
  }
}
