import { ABOUT_NOTHING, type Telling } from '#server/inbox'
import type { HeldSitting } from './store'

type About = Telling['about']

/** What a message about a sitting says, beside what is particular to it. */
export const aboutOf = (
  { _id, kind, terms }: Pick<HeldSitting, '_id' | 'kind' | 'terms'>,
  particular: Partial<About> = {},
): About => ({
  ...ABOUT_NOTHING,
  sitting: _id,
  sittingKind: kind,
  board: kind === 'round' ? _id : null,
  title: terms.title,
  ...particular,
})
