import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { cloud } from '#cloud'

/** 竞赛: what runs, what comes, what is over. */
export const useHome = () =>
  useQuery({ queryKey: ['contest', 'home'], queryFn: () => cloud.contest.home({}) })

/** Later than any round: where the past begins to be read. */
const LATEST = 8.64e15

/** Rounds that are over, page by page into the past. */
export const usePast = () =>
  useInfiniteQuery({
    queryKey: ['contest', 'past'],
    queryFn: ({ pageParam }) => cloud.contest.past({ before: pageParam }),
    initialPageParam: LATEST,
    getNextPageParam: ({ next }) => next,
  })
