import { useState } from 'react'
import { isForPerson } from '#domain/honours'
import { nominateCopy as copy } from './copy'
import { dropDraft, emptyDraft, keepDraft, keptDraft, type NominationDraft } from './draft'
import { useNominate } from './queries'

const whomOf = ({ kind, unit, person }: NominationDraft): string =>
  isForPerson(kind) ? (person?.id ?? '') : unit

/** What a draft lacks, a sentence each. */
const gapsOf = (draft: NominationDraft) => ({
  ...(whomOf(draft) === '' && { whom: copy.whomMissing }),
  ...(draft.reason.trim() === '' && { reason: copy.reasonMissing }),
})

/** A nomination being written: kept with every letter, until the cloud has acknowledged it. */
export function useNominating() {
  const [draft, setDraft] = useState(() => keptDraft() ?? emptyDraft())
  const [tried, setTried] = useState(false)
  const nominate = useNominate()
  const change = (part: Partial<NominationDraft>) => {
    const next = { ...draft, ...part }
    keepDraft(next)
    setDraft(next)
  }
  const gaps: { readonly whom?: string; readonly reason?: string } = gapsOf(draft)
  const submit = async () => {
    setTried(true)
    if (Object.keys(gaps).length > 0) return
    const { key, kind, year, reason } = draft
    await nominate.mutateAsync({ key, kind, year, whom: whomOf(draft), reason: reason.trim() })
    dropDraft()
  }
  const again = () => {
    nominate.reset()
    setTried(false)
    setDraft(emptyDraft())
  }
  const { error, isSuccess: done } = nominate
  return { draft, change, submit, again, gaps: tried ? gaps : {}, error, done }
}
export type Nominating = ReturnType<typeof useNominating>
