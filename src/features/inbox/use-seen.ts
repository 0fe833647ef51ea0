import { useEffect } from 'react'
import type { Reply } from '#contract/index'
import { useMarkRead } from './queries'

/** Marks messages read once they are on the page; when that gets lost they are marked the next time. */
export function useSeen(list: Reply<'inbox', 'list'> | undefined): void {
  const { mutate } = useMarkRead()
  const newest = list?.messages[0]?.at
  const unread = list?.messages.some(({ read }) => !read) ?? false
  useEffect(() => {
    if (newest !== undefined && unread) mutate(newest)
  }, [newest, unread, mutate])
}
