import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { useDidShow } from '@tarojs/taro'
import { cloud } from '#cloud'

const HALF_AN_HOUR_MS = 1_800_000

/** Under which a draft is kept. */
export const draftKey = (of: string) => ['cases', 'draft', of]
export const reviewKey = (of: string) => ['cases', 'review', of]

/** Who I am, and what I was granted where. */
export const useMe = () => useQuery({ queryKey: ['org', 'me'], queryFn: () => cloud.org.me({}) })

/** What waits for me to review or to share. */
export const useDesk = (wanted: boolean) =>
  useQuery({
    queryKey: ['cases', 'desk'],
    queryFn: () => cloud.cases.desk({}),
    enabled: wanted,
    staleTime: 0,
  })

/** Cases of my places, the latest first, page by page. */
export const useOwnCases = (wanted: boolean) =>
  useInfiniteQuery({
    queryKey: ['cases', 'mine'],
    queryFn: ({ pageParam }) => cloud.cases.mine({ after: pageParam }),
    initialPageParam: null as number | null,
    getNextPageParam: ({ next }) => next,
    enabled: wanted,
    staleTime: 0,
  })

/** A draft with the words before masking; null asks for nothing. */
export const useDraft = (of: string | null) =>
  useQuery({
    queryKey: draftKey(of ?? ''),
    queryFn: () => cloud.cases.draft({ case: of ?? '' }),
    enabled: of !== null,
  })

/** A draft as somebody else has left it just now; not under the key one's own writing goes on from. */
export const useTheirs = (of: string | null) =>
  useQuery({
    queryKey: ['cases', 'theirs', of],
    queryFn: () => cloud.cases.draft({ case: of ?? '' }),
    enabled: of !== null,
    staleTime: 0,
  })

/** The laws one may cite. */
export const useLaws = () =>
  useQuery({
    queryKey: ['cases', 'laws'],
    queryFn: () => cloud.cases.laws({}),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** Questions that wait for an answer. */
export const useToAnswer = (wanted: boolean) =>
  useQuery({
    queryKey: ['cases', 'toAnswer'],
    queryFn: () => cloud.cases.toAnswer({}),
    enabled: wanted,
    staleTime: 0,
  })

/** The masked version as reviewers see it. */
export const useReview = (of: string) =>
  useQuery({
    queryKey: reviewKey(of),
    queryFn: () => cloud.cases.review({ case: of }),
    staleTime: 0,
  })

/** Addresses of what was handed in; they work for an hour. */
export const useReviewMedia = (of: string) =>
  useQuery({
    queryKey: ['cases', 'reviewMedia', of],
    queryFn: () => cloud.cases.reviewMedia({ case: of }),
    staleTime: HALF_AN_HOUR_MS,
  })

/** What is old of what this page shows is asked for anew when one comes back to it. */
export function useFresh(): void {
  const client = useQueryClient()
  useDidShow(() => {
    const old = { queryKey: ['cases'], type: 'active', stale: true } as const
    void client.refetchQueries(old, { cancelRefetch: false })
  })
}
