import { QueryClient } from '@tanstack/react-query'
import { Unreachable } from './refusal'

const STALE_MS = 60_000

/** Server state on the phone. A refusal is an answer and not asked again; a lost call is, twice. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // WeChat has no online event for the library to wait for: every call goes out and says itself whether it arrived.
      networkMode: 'always',
      staleTime: STALE_MS,
      retry: (count, error) => error instanceof Unreachable && count < 2,
      refetchOnWindowFocus: false,
    },
    mutations: { networkMode: 'always', retry: false },
  },
})
