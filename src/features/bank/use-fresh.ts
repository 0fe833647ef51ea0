import { useQueryClient } from '@tanstack/react-query'
import { useDidShow } from '@tarojs/taro'

/** What is old of what this page shows is asked for anew when one comes back to it. */
export function useFresh(): void {
  const client = useQueryClient()
  useDidShow(() => {
    const old = { queryKey: ['bank'], type: 'active', stale: true } as const
    void client.refetchQueries(old, { cancelRefetch: false })
  })
}
