import { useDidHide } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import { newKey } from '#cloud'
import {
  beginTape,
  type PlayerEvent,
  type ReportMark,
  record,
  reportDue,
  type Tape,
  tenthsOf,
} from '#domain/cases'
import { keepPlace } from './places'
import { reportFrom } from './reports'

/** A place is written down when it has moved so far, tenths: the phone goes on within five seconds of it. */
const KEEP_EVERY = 30

/** What a player tells, seconds. */
export type Tell = (kind: PlayerEvent['kind'], at: number) => void

/**
 * Keeps the tape of one opening of a case's video (看过才算): what really ran, said to the cloud at most once a minute and
 * when playing stops, and where it stands, on this phone. It begins with the first thing that is told.
 */
export function useTape(id: string, last: ReportMark | null): Tell {
  const [after] = useState(last)
  const tape = useRef<Tape>()
  const kept = useRef(0)
  const tell = useCallback<Tell>(
    (kind, seconds) => {
      const [at, now] = [tenthsOf(seconds), Date.now()]
      // A session's time begins to count with its first report.
      const before = tape.current ?? reportFrom(id, beginTape(newKey(), at, now), now)
      const next = record(before, { kind, at, now })
      const due = reportDue(next, now)
      tape.current = due ? reportFrom(id, next, now) : next
      if (!due && Math.abs(at - kept.current) < KEEP_EVERY) return
      kept.current = at
      keepPlace(id, { session: next.session, after, at })
    },
    [id, after],
  )
  const leave = useCallback(() => {
    if (tape.current) tell('hide', tape.current.at / 10)
  }, [tell])
  useDidHide(leave)
  useEffect(() => leave, [leave])
  return tell
}
