import { queryClient } from '#cloud'
import { draftKey } from '../queries'
import { type DraftShown, draftOf, EMPTY_DRAFT } from './draft'
import { keepingOf } from './keeping'
import { type KeptDraft, keptDraft } from './kept-drafts'

const NEW = 'new-'

/** What a new case is called on this phone until the cloud has given it an id. */
export const newId = (key: string): string => `${NEW}${key}`

/** The case's id in the cloud; null while it has none. `given` is what the cloud gave to one that began here. */
export const caseOf = (id: string, given: string | null): string | null =>
  id.startsWith(NEW) ? given : id

/** A draft as one begins to write on what the cloud has, or on nothing. */
export const begun = (of: string | null, shown: DraftShown | undefined): KeptDraft => ({
  case: of,
  seq: shown?.seq ?? 0,
  draft: shown ? draftOf(shown) : EMPTY_DRAFT,
  pending: null,
})

/** What is true of a draft at this very moment: a page may still show what was so before the cloud answered. */
export function currentDraft(id: string): KeptDraft {
  const of = caseOf(id, keepingOf(id).case)
  return keptDraft(id) ?? begun(of, queryClient.getQueryData<DraftShown>(draftKey(of ?? '')))
}
