import { useDraft } from '../queries'
import { type Draft, type DraftShown, type DraftText, draftOf, EMPTY_DRAFT } from './draft'
import { type Keeping, noteKeeping, useKeeping } from './keeping'
import { dropDraft, type KeptDraft, keepDraft, keptDraft, useKeptDraft } from './kept-drafts'
import { saveNow, saveSoon } from './pace'

/** A draft being written on, whichever page it is open on. */
export interface Writing {
  readonly id: string
  readonly draft: Draft
  /** As the cloud has it; undefined for what it has never heard of. */
  readonly shown: DraftShown | undefined
  /** Something the cloud has not acknowledged is in this phone. */
  readonly kept: boolean
  readonly keeping: Keeping
  readonly put: (change: Partial<Draft>) => void
  readonly write: (change: Partial<DraftText>) => void
}

const NEW = 'new-'
const isNew = (id: string) => id.startsWith(NEW)

/** What a new case is called on this phone until the cloud has given it an id. */
export const newId = (key: string): string => `${NEW}${key}`

const begun = (of: string | null, shown: DraftShown | undefined): KeptDraft => ({
  case: of,
  seq: shown?.seq ?? 0,
  draft: shown ? draftOf(shown) : EMPTY_DRAFT,
  pending: null,
})

/** The draft in this phone, else as the cloud has it, else a new one; undefined while it is asked for. */
export function useWriting(id: string): {
  writing: Writing | undefined
  query: ReturnType<typeof useDraft>
} {
  const keeping = useKeeping(id)
  const of = isNew(id) ? keeping.case : id
  const query = useDraft(of)
  const kept = useKeptDraft(id)
  const shown = query.data
  if (kept === undefined && shown === undefined && of !== null) return { writing: undefined, query }
  const put = (change: Partial<Draft>) => {
    const now = keptDraft(id) ?? begun(of, shown)
    keepDraft(id, { ...now, draft: { ...now.draft, ...change } })
    saveSoon(id)
  }
  const writing: Writing = {
    id,
    draft: (kept ?? begun(of, shown)).draft,
    shown,
    kept: kept !== undefined,
    keeping,
    put,
    write: (change) => {
      const now = keptDraft(id) ?? begun(of, shown)
      put({ text: { ...now.draft.text, ...change } })
    },
  }
  return { writing, query }
}

/** Goes on from the version somebody else has kept meanwhile: with my words, or with theirs. */
export function takeMine(id: string, seq: number): Promise<void> {
  const now = keptDraft(id)
  if (now) keepDraft(id, { ...now, seq, pending: null })
  return saveNow(id)
}
export function takeTheirs(id: string): void {
  dropDraft(id)
  noteKeeping(id, { error: null })
}
