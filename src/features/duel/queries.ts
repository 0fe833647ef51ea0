import { useMutation, useQuery } from '@tanstack/react-query'
import { cloud, queryClient, serverNow } from '#cloud'
import type { Reply } from '#contract/index'
import { nextLook, paceAfter } from '#domain/duel'

/** A duel as this phone knows it. */
export type Shown = Reply<'duel', 'look'>

/** What another call has just answered need not be asked again at once. */
const FRESH_MS = 1_000

const keyOf = (duel: string) => ['duel', duel]

/** Puts down how a duel stands by the newest answer; a look still on its way would know less. */
export async function keep(shown: Shown): Promise<void> {
  await queryClient.cancelQueries({ queryKey: keyOf(shown.duel) })
  queryClient.setQueryData(keyOf(shown.duel), shown)
}

/** Asks anew how a duel stands. */
export const lookAgain = (duel: string): Promise<void> =>
  queryClient.invalidateQueries({ queryKey: keyOf(duel) })

interface Watched {
  readonly state: {
    readonly data: Shown | undefined
    readonly error: unknown
    readonly dataUpdatedAt: number
  }
}

/** By the rule of the duel; without a network more and more seldom, until it is back. */
function whenNext({ state: { data, error, dataUpdatedAt } }: Watched): number | false {
  if (!data) return false
  const next = error ? paceAfter(Date.now() - dataUpdatedAt) : nextLook(data, serverNow().getTime())
  return next ?? false
}

/** A duel, looked at again and again while `watched` (短轮询). */
export const useLook = (duel: string, watched: boolean) =>
  useQuery({
    queryKey: keyOf(duel),
    queryFn: () => cloud.duel.look({ duel }),
    enabled: watched,
    staleTime: FRESH_MS,
    retry: false,
    refetchInterval: whenNext,
  })

export const useOpen = () => useMutation({ mutationFn: () => cloud.duel.open({}), onSuccess: keep })

export const useJoin = () =>
  useMutation({ mutationFn: (code: string) => cloud.duel.join({ code }), onSuccess: keep })

export const useStart = () =>
  useMutation({ mutationFn: (duel: string) => cloud.duel.start({ duel }), onSuccess: keep })

export const useCancel = () =>
  useMutation({ mutationFn: (duel: string) => cloud.duel.cancel({ duel }), onSuccess: keep })
