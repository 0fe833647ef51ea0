import type { ReactNode } from 'react'
import { Skeleton } from '../skeleton/skeleton'
import { type Told, Trouble } from './trouble'

/** A question put to the cloud, as `useQuery` answers it. */
export interface Asking<T> {
  readonly data: T | undefined
  readonly error: unknown
  readonly refetch: () => unknown
}

/** What a page that waits for the cloud (取数) is asked for. */
export interface AskedProps<T> {
  query: Asking<T>
  told: Told
  /** Stands in until the answer is here; rows unless told. */
  waiting?: ReactNode
  children: (data: T) => ReactNode
}

/**
 * The answer, or what stands in for it: a skeleton, no network, a refusal by name. What came
 * before stays visible when asking again fails.
 * @example <Asked query={useRoster()} told={refusals.roster}>{(roster) => …}</Asked>
 */
export function Asked<T>(props: AskedProps<T>) {
  const { query, told, waiting = <Skeleton of="rows" count={4} />, children } = props
  if (query.data !== undefined) return <>{children(query.data)}</>
  if (query.error === null || query.error === undefined) return <>{waiting}</>
  return <Trouble error={query.error} told={told} again={query.refetch} />
}
