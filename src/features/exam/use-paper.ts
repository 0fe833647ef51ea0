import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { doubtServerTime, knowsServerTime, serverNow } from '#cloud'
import { usePassed } from '#ui'
import type { KeptPaper } from './drafts'
import { handIn } from './hand-over'
import { beginPace, hear, saveNow } from './save-pace'

const SECOND = 1_000
/** Seconds that are missing or too many: the phone slept, or its clock was moved. */
const JUMP_MS = 5_000

/** Notices when the phone's clock did not go on by seconds: what it knows of the server's time is in doubt then. */
function useSteadyClock(onJump: () => void): void {
  useEffect(() => {
    let last = Date.now()
    const timer = setInterval(() => {
      const now = Date.now()
      if (Math.abs(now - last - SECOND) > JUMP_MS) {
        doubtServerTime()
        onJump()
      }
      last = now
    }, SECOND)
    return () => clearInterval(timer)
  }, [onJump])
}

/** Saves when the app is left, and hears what is true when it is come back to. */
function useComingAndGoing(attempt: string): () => void {
  const [ask] = useState(() => () => void hear(attempt))
  useDidHide(() => void saveNow(attempt))
  useDidShow(ask)
  useSteadyClock(ask)
  useEffect(() => {
    beginPace(attempt)
    return () => void saveNow(attempt)
  }, [attempt])
  return ask
}

/**
 * The life of a paper in view: saved on leaving, locked at its end, handed in by itself a little later. A phone whose
 * clock is in doubt asks the cloud before it hands anything in.
 * @returns whether the time is up, as far as this phone knows.
 */
export function usePaper({ paper, draft }: KeptPaper): boolean {
  const { attempt, handInAfterMs } = paper
  const ask = useComingAndGoing(attempt)
  const over = usePassed(draft.endsAt)
  const ended = draft.end !== null
  useEffect(() => {
    if (!over || ended) return
    if (!knowsServerTime()) ask()
    const timer = setInterval(() => {
      const due = serverNow().getTime() >= draft.endsAt + handInAfterMs
      if (due && knowsServerTime()) void handIn(attempt, true)
    }, SECOND)
    return () => clearInterval(timer)
  }, [over, ended, attempt, handInAfterMs, draft.endsAt, ask])
  return over
}
