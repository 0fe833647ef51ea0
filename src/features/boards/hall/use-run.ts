import { useEffect, useRef, useState } from 'react'
import { useHall, useReveal } from '../queries'
import { keepRun, keptRun, runOf } from './kept'
import { listen } from './listen'
import { type Press, pressed, publishes, type Run } from './run'

/** Before a run only rows without names are asked for: nothing may show by mistake on the hall's wall. */
const rehearsing = (run: Run): boolean => !run.real || run.phase === 'start'

/** A run (滚榜) of a board on this device: its rows, where it is, and what a press does; `rehearsal` as one came here. */
export function useRun(board: string, rehearsal: boolean | undefined) {
  const [run, setRun] = useState(() => keptRun(board, rehearsal))
  const hall = useHall(board, rehearsing(run))
  const reveal = useReveal(board)
  const head = reveal.data?.head ?? hall.data?.head
  const rows = hall.data?.rows ?? []

  const go = (next: Run) => {
    setRun(next)
    if (head) keepRun(board, head.version, next)
  }
  const publish = () => {
    reveal.mutate(undefined, { onSuccess: () => go({ ...run, phase: 'running' }) })
  }
  const press = (by: Press) => {
    if (reveal.isPending || (!hall.data && by === 'next')) return
    if (publishes(run, by)) return publish()
    go(pressed(run, by, { rows: rows.length, board: head?.state ?? 'live' }))
  }
  /** Begins or goes on; the other kind of run than before begins at the bottom. */
  const begin = (real: boolean) =>
    go({ phase: 'running', real, shown: real === run.real ? run.shown : 0 })

  useEffect(() => {
    if (head) setRun((now) => runOf(board, head.version, now))
  }, [board, head])
  useKeys(press)
  return { run, hall, head, rows, reveal, press, begin }
}

/** Listens once; what is heard goes to the latest press. */
function useKeys(press: (by: Press) => void): void {
  const latest = useRef(press)
  latest.current = press
  useEffect(() => listen((by) => latest.current(by)), [])
}
