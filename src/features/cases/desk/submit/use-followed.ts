import { useEffect } from 'react'
import { queryClient } from '#cloud'
import type { Writing } from '../draft/use-writing'
import { draftKey } from '../queries'

const EVERY_MS = 30_000

/** Asks again how far media is while it is looked into (检测中) and the page is in view. */
export function useFollowed({ shown, kept }: Writing, waiting: boolean): void {
  const of = shown?.case
  useEffect(() => {
    if (of === undefined || kept || !waiting) return
    const ask = () => void queryClient.invalidateQueries({ queryKey: draftKey(of) })
    ask()
    const timer = setInterval(ask, EVERY_MS)
    return () => clearInterval(timer)
  }, [of, kept, waiting])
}
