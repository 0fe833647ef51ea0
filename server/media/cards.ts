import {
  type Facts,
  type Kind,
  type MediaRules,
  type Reason,
  type State,
  stateAt,
} from '#domain/media'
import { currentPlan } from '#server/plan'
import { addressesFor } from '#server/platform'
import { isPresent, type Present } from './show'
import { mediaStore } from './store'
import { withPosters } from './with-posters'

/** Media as other areas see it: whose it is, what for, and where it stands. What may be shown is theirs to say. */
export interface MediaCard {
  readonly id: string
  readonly officer: string
  readonly use: string
  readonly kind: Kind
  readonly state: State
  readonly reason: Reason | null
  readonly facts: Facts | null
  /** An address that works for an hour and plays from any place; null until asked for, or while there is no whole. */
  readonly url: string | null
  /** The poster frame (封面) of a video. */
  readonly poster: MediaCard | null
}

/** A read brings no more. */
const MOST = 1000

function cardOf(media: Present, urls: ReadonlyMap<string, string>, state: State): MediaCard {
  const { _id: id, officer, use, kind, reason, facts, file } = media
  return {
    id,
    officer,
    use,
    kind,
    state,
    reason,
    facts,
    url: urls.get(file ?? '') ?? null,
    poster: null,
  }
}

/** The poster frame that was begun last counts. */
const posterOf = (video: Present, all: readonly Present[]): Present | undefined =>
  all.filter((media) => media.posterOf === video._id).toSorted((a, b) => b.begunAt - a.begunAt)[0]

function cardsOf(
  ids: readonly string[],
  all: readonly Present[],
  urls: ReadonlyMap<string, string>,
  { now, rules }: { readonly now: Date; readonly rules: MediaRules },
): MediaCard[] {
  const card = (media: Present) => cardOf(media, urls, stateAt(media, now.getTime(), rules))
  const byId = new Map(all.map((media) => [media._id, media]))
  return ids.flatMap((id) => {
    const media = byId.get(id)
    if (!media) return []
    const poster = posterOf(media, all)
    return [{ ...card(media), poster: poster ? card(poster) : null }]
  })
}

async function present(ids: readonly string[]): Promise<Present[]> {
  if (ids.length === 0) return []
  return (await mediaStore.find(withPosters(ids), { limit: MOST })).filter(isPresent)
}

/** Media by its ids, in their order, without what is gone. One operation. */
export async function mediaOf(ids: readonly string[], now: Date): Promise<MediaCard[]> {
  const { media: rules } = await currentPlan(now)
  return cardsOf(ids, await present(ids), new Map(), { now, rules })
}

/**
 * The same with addresses that work for an hour (播放地址), for whoever the using area has found may see them. One
 * operation, and one request to the storage for each fifty files.
 */
export async function addressesOf(ids: readonly string[], now: Date): Promise<MediaCard[]> {
  const { media: rules } = await currentPlan(now)
  const all = await present(ids)
  const files = all.flatMap(({ file }) => file ?? [])
  return cardsOf(ids, all, await addressesFor(files), { now, rules })
}
