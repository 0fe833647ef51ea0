import type { Reply } from '#contract/index'
import { type MediaRules, type State, stateAt } from '#domain/media'
import { folderOf } from './folder'
import type { Media } from './store'

/** Media that is not gone. */
export type Present = Media & { readonly state: State }

export const isPresent = (media: Media | undefined): media is Present =>
  media !== undefined && media.state !== 'dropped'

/** The numbers of the slices that arrived, in order. */
export const slicesThere = ({ there }: Media): number[] =>
  Object.keys(there)
    .map(Number)
    .toSorted((a, b) => a - b)

/** Media as the officer it belongs to sees it. */
export function showMedia(media: Present, now: Date, rules: MediaRules): Reply<'media', 'state'> {
  const { _id, kind, bytes, sliceBytes, reason, facts } = media
  const state = stateAt(media, now.getTime(), rules)
  return {
    id: _id,
    kind,
    state,
    reason,
    bytes,
    sliceBytes,
    there: slicesThere(media),
    folder: state === 'uploading' ? folderOf(media) : null,
    facts: facts && { width: facts.width, height: facts.height, seconds: facts.seconds },
  }
}
