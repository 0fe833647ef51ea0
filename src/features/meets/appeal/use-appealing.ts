import { useState } from 'react'
import { useAppeal } from '../queries'
import { type AppealOf, dropAppeal, keepAppeal, readAppeal } from './draft'

/** An appeal being written: kept with every letter, until the cloud has acknowledged it. */
export function useAppealing(of: AppealOf) {
  const [draft, setDraft] = useState(() => readAppeal(of))
  const [tried, setTried] = useState(false)
  const appeal = useAppeal(of.meet)
  const write = (text: string) => {
    const next = { ...draft, text }
    keepAppeal(of, next)
    setDraft(next)
  }
  const send = async () => {
    setTried(true)
    if (draft.text.trim() === '') return
    await appeal.mutateAsync({ ...of, ...draft })
    dropAppeal(of)
  }
  return {
    text: draft.text,
    write,
    send,
    missing: tried && draft.text.trim() === '',
    error: appeal.error,
    received: appeal.data,
  }
}
