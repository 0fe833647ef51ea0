import type { Reply } from '#contract/index'
import { addressesOf, type MediaCard } from '#server/media'
import type { CaseDraft } from './store'

/** What media of a draft is for; nothing that was uploaded for something else gets into a case. */
export const CASE_USE = 'case'

/** Video and pictures of a draft (影像), as far as they are. */
export interface DraftMedia {
  readonly video: { readonly media: string; readonly seconds: number } | null
  /** All of it is there and checked by machine; what only a person can see is the reviewer's. */
  readonly isReady: boolean
  readonly shown: Reply<'cases', 'draft'>['media']
}

const TAKEN = ['awaitingReview', 'usable']

export const mediaIds = ({ video, pictures }: Pick<CaseDraft, 'video' | 'pictures'>): string[] => [
  ...(video === null ? [] : [video]),
  ...pictures.map(({ media }) => media),
]

/** Posters belong to their video and are looked at with it. */
const isTaken = ({ state, poster }: MediaCard): boolean =>
  TAKEN.includes(state) && (poster === null || TAKEN.includes(poster.state))

const show = ({ id, state, facts, url }: MediaCard): DraftMedia['shown'][number] => ({
  media: id,
  state,
  seconds: facts?.seconds ?? null,
  url,
})

/**
 * What became of a draft's media, as far as one of its authors uploaded it, with addresses for its editors. One
 * operation, none without any.
 */
export async function mediaOfDraft(
  draft: CaseDraft,
  authors: readonly string[],
  now: Date,
): Promise<DraftMedia> {
  const ids = mediaIds(draft)
  const cards = (await addressesOf(ids, now)).filter(
    ({ use, officer }) => use === CASE_USE && authors.includes(officer),
  )
  const video = cards.find(({ id }) => id === draft.video)
  return {
    video: video?.facts?.seconds ? { media: video.id, seconds: video.facts.seconds } : null,
    isReady: cards.length === ids.length && cards.every(isTaken),
    shown: cards.map(show),
  }
}
