import { useState } from 'react'
import type { ReasonProps } from './components/reason'

/** A change that needs its reason (原因) written down before it is asked for. */
export interface Reasoned {
  readonly field: Pick<ReasonProps, 'value' | 'onInput' | 'tried'>
  /** Runs the change with the reason, or shows that it is missing. */
  readonly run: (change: (reason: string) => Promise<unknown>) => Promise<void>
}

/** Keeps the reason while it is written, and after a call that failed. */
export function useReasoned(): Reasoned {
  const [value, onInput] = useState('')
  const [tried, setTried] = useState(false)
  return {
    field: { value, onInput, tried },
    run: async (change) => {
      setTried(true)
      if (value.trim() === '') return
      await change(value.trim())
      onInput('')
      setTried(false)
    },
  }
}
