import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useDidShow } from '@tarojs/taro'
import { cloud } from '#cloud'

/** Who I am. */
export const useMe = () => useQuery({ queryKey: ['org', 'me'], queryFn: () => cloud.org.me({}) })

const SUMMARY = ['study', 'summary']

/** My own figures: private, no board sums them. */
export const useSummary = () =>
  useQuery({ queryKey: SUMMARY, queryFn: () => cloud.study.summary({}) })

/** A tab page stays alive while others are open: coming back, what has become old is asked again. */
export function useFreshFigures(): void {
  const client = useQueryClient()
  useDidShow(() => {
    void client.refetchQueries({ queryKey: SUMMARY, type: 'active', stale: true })
  })
}
