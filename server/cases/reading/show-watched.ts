import type { Reply } from '#contract/index'
import { lastReport, lengthOf, type Watched } from '#domain/cases'

type Shown = Reply<'cases', 'watch'>

const NOTHING: Shown = { seconds: 0, resumeAt: 0, credited: false, last: null }

/** How far somebody is with a video, as their phones are told; tenths become seconds. */
export function showWatched(watched: Watched | null): Shown {
  if (!watched) return NOTHING
  const last = lastReport(watched)
  return {
    seconds: lengthOf(watched.played) / 10,
    resumeAt: (last?.at ?? 0) / 10,
    credited: watched.creditedAt !== null,
    last,
  }
}
