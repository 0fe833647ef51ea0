import { mayReview } from '#domain/cases'
import { addressesOf } from '#server/media'
import { refuse, type UseCase } from '#server/platform'
import { mediaIn } from '../media-in'
import { caseFiles } from '../store'

/** Addresses of what was handed in, for those who look at it before others may. Two operations, one without media. */
export const reviewMedia: UseCase<'cases', 'reviewMedia'> = async (
  { officer, now },
  { case: id },
) => {
  const file = await caseFiles.get(id)
  if (!file?.submitted || !mayReview(file, officer)) return refuse('CASE_NOT_FOUND')
  const { submitted } = file
  const cards = await addressesOf(mediaIn(submitted), now)
  const byId = new Map(cards.map((card) => [card.id, card]))
  const film = submitted.video && byId.get(submitted.video.media)
  return {
    video: film?.url ?? null,
    poster: film?.poster?.url ?? null,
    pictures: submitted.pictures.map(({ media }) => byId.get(media)?.url ?? ''),
  }
}
