import type { Flaw } from '../draft/flaws'
import type { Writing } from '../draft/use-writing'
import type { Masked } from '../masking/masked'

/** How far the media of a draft are: none, looked into, ready for people, or not usable. */
export type MediaCheck = 'none' | 'waiting' | 'ready' | 'refused'

/** What must be so before a draft is handed in (交前检查). */
export interface Checks {
  readonly flaws: readonly Flaw[]
  /** Findings that are neither masked nor explained. */
  readonly open: number
  readonly media: MediaCheck
  /** Something is still in this phone. */
  readonly kept: boolean
}

const TAKEN = ['awaitingReview', 'usable']

function mediaCheck({ draft, shown }: Writing): MediaCheck {
  const ids = [...(draft.video ? [draft.video] : []), ...draft.pictures.map(({ media }) => media)]
  if (ids.length === 0) return 'none'
  const states = ids.map((id) => shown?.media.find(({ media }) => media === id)?.state)
  if (states.includes('unusable')) return 'refused'
  return states.every((state) => state && TAKEN.includes(state)) ? 'ready' : 'waiting'
}

/** Looks at a draft before it is handed in. */
export const checksOf = (writing: Writing, flaws: readonly Flaw[], { open }: Masked): Checks => ({
  flaws,
  open,
  media: mediaCheck(writing),
  kept: writing.kept,
})

/** Whether it can be handed in. */
export const isReady = ({ flaws, open, media, kept }: Checks): boolean =>
  flaws.length === 0 && open === 0 && (media === 'none' || media === 'ready') && !kept
