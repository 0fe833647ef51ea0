import { useRef, useState } from 'react'
import { codeOf, newKey, serverDay } from '#cloud'
import type { PeriodDays } from '#domain/honours'
import { dropDraft, emptyDraft, keepDraft, keptDraft, type RecordDraft } from './draft'
import { figuresOf, type Gaps, gapsOf } from './gaps'
import { useEnter } from './queries'

/** A record being entered: kept with every letter, until the cloud has acknowledged it. */
export function useEntering(period: PeriodDays | null) {
  const [draft, setDraft] = useState(() => keptDraft() ?? emptyDraft())
  const [tried, setTried] = useState(false)
  const enter = useEnter()
  // An upload that ends later changes what stands here by then.
  const current = useRef(draft)
  const put = (next: RecordDraft) => {
    current.current = next
    setDraft(next)
  }
  const change = (part: Partial<RecordDraft>) => {
    const next = { ...current.current, ...part }
    keepDraft(next)
    put(next)
  }
  const gaps = gapsOf(draft, serverDay(), period)
  const submit = async () => {
    setTried(true)
    if (Object.keys(gaps).length > 0) return
    const { title, proof } = draft
    const said = { ...draft, ...figuresOf(draft), title: title.trim(), proof: proof.trim() }
    try {
      await enter.mutateAsync(said)
      dropDraft()
    } catch (error) {
      // The earlier wording had arrived after all: what stands here now is another record.
      if (codeOf(error) === 'SAME_KEY_OTHER_CONTENT') change({ key: newKey() })
    }
  }
  const again = () => {
    enter.reset()
    setTried(false)
    put(emptyDraft())
  }
  const shown: Gaps = tried ? gaps : {}
  return {
    draft,
    change,
    submit,
    again,
    gaps: shown,
    live: gaps,
    error: enter.error,
    done: enter.isSuccess,
  }
}
export type Entering = ReturnType<typeof useEntering>
