import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useDidShow } from '@tarojs/taro'
import { cloud } from '#cloud'
import type { Input } from '#contract/index'

/** Where a page of messages begins; undefined for the newest. */
export type Before = Input<'inbox', 'list'>['before']

const LIST = ['inbox', 'list']
const UNREAD = ['inbox', 'unread']

/** My messages, newest first. */
export const useMessages = (before: Before) =>
  useQuery({
    queryKey: [...LIST, before?.id ?? 'first'],
    queryFn: () => cloud.inbox.list(before === undefined ? {} : { before }),
  })

/** How many messages are unread, up to 99; undefined until known. Asked again when a page comes back and it is old. */
export function useUnread(): number | undefined {
  const client = useQueryClient()
  const { data } = useQuery({ queryKey: UNREAD, queryFn: () => cloud.inbox.unread({}) })
  useDidShow(() => {
    void client.refetchQueries({ queryKey: UNREAD, type: 'active', stale: true })
  })
  return data?.unread
}

/** The list stays as it was seen on this visit; the next one asks again. */
const noteRead = (client: QueryClient, reply: { readonly unread: number }) => {
  client.setQueryData(UNREAD, reply)
  void client.invalidateQueries({ queryKey: LIST, refetchType: 'none' })
}

export function useMarkRead() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (until: number) => cloud.inbox.markRead({ until }),
    onSuccess: (reply) => noteRead(client, reply),
  })
}

export const useSubscribed = () =>
  useMutation({
    mutationFn: (input: Input<'inbox', 'subscribed'>) => cloud.inbox.subscribed(input),
  })
