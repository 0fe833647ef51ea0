import { useMemo } from 'react'
import { queryClient } from '#cloud'
import { draftKey, useDraft } from '../queries'
import { begun, caseOf, currentDraft } from './current'
import type { Draft, DraftShown, DraftText } from './draft'
import { type Keeping, keepingOf, noteKeeping, useKeeping } from './keeping'
import { dropDraft, keepDraft, keptDraft, useKeptDraft } from './kept-drafts'
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

function put(id: string, change: Partial<Draft>): void {
  const now = currentDraft(id)
  keepDraft(id, { ...now, draft: { ...now.draft, ...change } })
  saveSoon(id)
}

const write = (id: string, change: Partial<DraftText>): void =>
  put(id, { text: { ...currentDraft(id).draft.text, ...change } })

/** The draft in this phone, else as the cloud has it, else a new one; undefined while it is asked for. */
export function useWriting(id: string): {
  writing: Writing | undefined
  query: ReturnType<typeof useDraft>
} {
  const keeping = useKeeping(id)
  const of = caseOf(id, keeping.case)
  const query = useDraft(of)
  const kept = useKeptDraft(id)
  const shown = query.data
  const { draft } = useMemo(() => kept ?? begun(of, shown), [kept, of, shown])
  if (kept === undefined && shown === undefined && of !== null) return { writing: undefined, query }
  const writing: Writing = {
    id,
    draft,
    shown,
    kept: kept !== undefined,
    keeping,
    put: (change) => put(id, change),
    write: (change) => write(id, change),
  }
  return { writing, query }
}

/** Goes on from the version somebody else has kept meanwhile: with my words, or with theirs. */
export function takeMine(id: string, seq: number): Promise<void> {
  const now = keptDraft(id)
  if (now) keepDraft(id, { ...now, seq, pending: null })
  return saveNow(id)
}
export function takeTheirs(id: string): Promise<void> {
  const of = caseOf(id, keepingOf(id).case)
  dropDraft(id)
  noteKeeping(id, { error: null })
  return queryClient.invalidateQueries({ queryKey: draftKey(of ?? '') })
}
