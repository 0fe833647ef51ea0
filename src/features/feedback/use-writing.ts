import { useState } from 'react'
import { codeOf, newKey } from '#cloud'
import { type Draft, dropDraft, keepDraft, readDraft } from './draft'
import { useSend } from './queries'

/** A message being written: kept with every letter, until the cloud has acknowledged it. */
export function useWriting() {
  const [draft, setDraft] = useState(() => readDraft())
  const [tried, setTried] = useState(false)
  const send = useSend()
  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part }
    keepDraft(next)
    setDraft(next)
  }
  const submit = async () => {
    setTried(true)
    if (draft.text.trim() === '') return
    try {
      await send.mutateAsync(draft)
      dropDraft()
    } catch (error) {
      // The earlier wording had arrived after all: what stands here now is another message.
      if (codeOf(error) === 'SAME_KEY_OTHER_TEXT') change({ key: newKey() })
    }
  }
  const missing = tried && draft.text.trim() === ''
  return { draft, change, submit, missing, error: send.error, received: send.data }
}
