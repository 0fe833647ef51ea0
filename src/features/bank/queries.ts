import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { cloud } from '#cloud'

/** What waits for me, and what I write. */
export const useDesk = () =>
  useQuery({ queryKey: ['bank', 'desk'], queryFn: () => cloud.bank.desk({}), staleTime: 0 })

/** Who I am, and what I was granted where. */
export const useMe = () => useQuery({ queryKey: ['org', 'me'], queryFn: () => cloud.org.me({}) })

/** The laws one may cite. */
export const useLaws = () =>
  useQuery({
    queryKey: ['bank', 'laws'],
    queryFn: () => cloud.bank.laws({}),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** Published questions, page by page. */
export const useFound = (words: string, law: string) =>
  useInfiniteQuery({
    queryKey: ['bank', 'find', words, law],
    queryFn: ({ pageParam }) =>
      cloud.bank.find({ words, law: law === '' ? null : law, after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  })

export const useQuestion = (question: string) =>
  useQuery({
    queryKey: ['bank', 'question', question],
    queryFn: () => cloud.bank.question({ question }),
    staleTime: 0,
  })

/** The sittings whose paper holds a question. */
export const useHolding = (question: string) =>
  useQuery({
    queryKey: ['bank', 'holding', question],
    queryFn: () => cloud.exam.holding({ question }),
  })

/** A draft; null asks for nothing. */
export const useDraft = (draft: string | null) =>
  useQuery({
    queryKey: ['bank', 'draft', draft],
    queryFn: () => cloud.bank.draft({ draft: draft ?? '' }),
    enabled: draft !== null,
    staleTime: 0,
  })

export const useReview = (draft: string) =>
  useQuery({
    queryKey: ['bank', 'review', draft],
    queryFn: () => cloud.bank.review({ draft }),
    staleTime: 0,
  })

/** An import's drafts, page by page. */
export const useBatch = (of: string, incomplete: boolean) =>
  useInfiniteQuery({
    queryKey: ['bank', 'batch', of, incomplete],
    queryFn: ({ pageParam }) => cloud.bank.batch({ import: of, incomplete, after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    staleTime: 0,
  })

export const useDisputes = (answered: boolean) =>
  useInfiniteQuery({
    queryKey: ['bank', 'disputes', answered],
    queryFn: ({ pageParam }) => cloud.bank.disputes({ answered, after: pageParam }),
    initialPageParam: null as number | null,
    getNextPageParam: ({ next }) => next,
    staleTime: 0,
  })

export const useDispute = (dispute: string) =>
  useQuery({
    queryKey: ['bank', 'dispute', dispute],
    queryFn: () => cloud.bank.openDispute({ dispute }),
    staleTime: 0,
  })

/** What I disputed, with the answers. */
export const useMyDisputes = () =>
  useQuery({
    queryKey: ['bank', 'myDisputes'],
    queryFn: () => cloud.bank.myDisputes({}),
    staleTime: 0,
  })

/** A change after which nothing that was read of the bank is new. */
function useChange<I, R>(change: (input: I) => Promise<R>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (input: I) => change(input),
    onSettled: () => client.invalidateQueries({ queryKey: ['bank'] }),
  })
}

export const useKeepDraft = () => useChange(cloud.bank.keepDraft)
export const useChangeQuestion = () => useChange(cloud.bank.changeQuestion)
export const useHandIn = () => useChange(cloud.bank.handInDraft)
export const useTakeBack = () => useChange(cloud.bank.takeBackDraft)
export const useDrop = () => useChange(cloud.bank.dropDraft)
export const useWithdraw = () => useChange(cloud.bank.withdrawQuestion)
export const useJudge = () => useChange(cloud.bank.judge)
export const useHandInBatch = () => useChange(cloud.bank.handInBatch)
export const useTakeBackBatch = () => useChange(cloud.bank.takeBackBatch)
export const useJudgeBatch = () => useChange(cloud.bank.judgeBatch)
export const useSendDispute = () => useChange(cloud.bank.dispute)
export const useSettle = () => useChange(cloud.bank.settleDispute)
