import { useEffect, useRef, useState } from 'react'
import { keepRun, keptRun, runOf } from './kept'
import { listen } from './listen'
import type { UseRevealing } from './revealing'
import { type Press, pressed, publishes, type Run } from './run'

/** Before a run only rows without names are asked for: nothing may show by mistake on the hall's wall. */
const rehearsing = (run: Run): boolean => !run.real || run.phase === 'start'

/** A run (滚榜) on this device, kept under `id`: what it reveals, where it is, and what a press does. */
export function useRun(id: string, rehearsal: boolean | undefined, useRevealing: UseRevealing) {
  const [run, setRun] = useState(() => keptRun(id, rehearsal))
  const revealing = useRevealing(rehearsing(run))
  const { head, reveal } = revealing
  const version = head?.version
  const rows = revealing.rows ?? []

  const go = (next: Run) => {
    setRun(next)
    if (head) keepRun(id, head.version, next)
  }
  const press = (by: Press) => {
    if (reveal.isPending || (!revealing.rows && by === 'next')) return
    if (publishes(run, by)) return reveal.run(() => go({ ...run, phase: 'running' }))
    go(pressed(run, by, { rows: rows.length, board: head?.state ?? 'live' }))
  }
  /** Begins or goes on; the other kind of run than before begins at the bottom. */
  const begin = (real: boolean) =>
    go({ phase: 'running', real, shown: real === run.real ? run.shown : 0 })

  useEffect(() => {
    if (version !== undefined) setRun((now) => runOf(id, version, now))
  }, [id, version])
  useKeys(press)
  return { run, revealing, head, rows, press, begin }
}

/** A run as the page has it. */
export type Running = ReturnType<typeof useRun>

/** Listens once; what is heard goes to the latest press. */
function useKeys(press: (by: Press) => void): void {
  const latest = useRef(press)
  latest.current = press
  useEffect(() => listen((by) => latest.current(by)), [])
}
