import { useRef, useState } from 'react'

/** What a tap does; a promise keeps further taps out until it is settled. */
export type Tap = () => unknown

/**
 * Runs a tap, and no second one before the first has come to its end: a double tap on a slow
 * network must not ask twice.
 */
export function useOnce(tap: Tap | undefined): { busy: boolean; run: () => void } {
  const running = useRef(false)
  const [busy, setBusy] = useState(false)
  const settle = () => {
    running.current = false
    setBusy(false)
  }
  const run = () => {
    if (running.current || tap === undefined) return
    const result = tap()
    if (!(result instanceof Promise)) return
    running.current = true
    setBusy(true)
    result.then(settle, settle)
  }
  return { busy, run }
}
