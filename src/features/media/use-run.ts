import { useEffect, useRef } from 'react'

/** One run of an upload; once stopped, nobody hears of it any more. */
export interface Run {
  stopped: boolean
}

/** Hears something only while a run is not stopped. */
export const heardIn =
  <A extends unknown[]>(run: Run, hear: (...given: A) => void) =>
  (...given: A): void => {
    if (!run.stopped) hear(...given)
  }

/** One run at a time: the next one, and leaving the page, stop the one before. */
export function useRun() {
  const current = useRef<Run>({ stopped: true })
  const stop = () => {
    current.current.stopped = true
  }
  const start = (): Run => {
    stop()
    current.current = { stopped: false }
    return current.current
  }
  useEffect(
    () => () => {
      current.current.stopped = true
    },
    [],
  )
  return { start, stop }
}
