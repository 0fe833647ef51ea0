import { useCallback, useEffect, useState } from 'react'
import { dropNoteDraft, keepNoteDraft, noteDraft } from './note-drafts'
import { useNote } from './queries'

/** A note being written: kept with every letter, handed over when its writer stops (house law 10). */
export function useMyNote(id: string, known: string) {
  const [text, setText] = useState(() => noteDraft(id) ?? known)
  const { mutate, isSuccess } = useNote(id)
  const write = (typed: string) => {
    keepNoteDraft(id, typed)
    setText(typed)
  }
  const handOver = useCallback(() => {
    const kept = noteDraft(id)
    if (kept === undefined) return
    const drop = () => {
      if (noteDraft(id) === kept) dropNoteDraft(id)
    }
    mutate(kept, { onSuccess: drop })
  }, [id, mutate])
  // What an earlier visit could not hand over goes now.
  useEffect(handOver, [handOver])
  const unsent = text.trim() !== known.trim()
  return { text, write, handOver, unsent, received: isSuccess && !unsent }
}
