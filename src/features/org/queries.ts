import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { cloud } from '#cloud'
import type { Input } from '#contract/index'

/** A page of the roster (名册) of a unit; without one, of the first unit the asker answers for. */
export function useRoster(input: Input<'org', 'roster'>) {
  const { unit = '', find = '', after = '' } = input
  return useQuery({
    queryKey: ['org', 'roster', unit, find, after],
    queryFn: () => cloud.org.roster(input),
    placeholderData: keepPreviousData,
  })
}

/** One person of the roster. */
export const useOfficer = (officer: string) =>
  useQuery({
    queryKey: ['org', 'officer', officer],
    queryFn: () => cloud.org.officer({ officer }),
  })

/** What was done with bindings and rights (操作记录), newest first; `before` goes further back. */
export const useAudit = (before: number | undefined) =>
  useQuery({
    queryKey: ['org', 'audit', before ?? 'latest'],
    queryFn: () => cloud.org.audit(before === undefined ? {} : { before }),
  })

/** Binds this WeChat to a roster entry; everything asked before was asked by nobody in particular. */
export function useBind() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (input: Input<'org', 'bindEntry'>) => cloud.org.bindEntry(input),
    onSuccess: () => client.invalidateQueries(),
  })
}

/** What changes people, rights or codes makes all that was read of the area old. */
function useChange<I, R>(change: (input: I) => Promise<R>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (input: I) => change(input),
    onSuccess: () => client.invalidateQueries({ queryKey: ['org'] }),
  })
}

export const useRelease = () => useChange(cloud.org.release)
export const useRenewInvitation = () => useChange(cloud.org.renewInvitation)
export const useGrant = () => useChange(cloud.org.grant)
export const useRevoke = () => useChange(cloud.org.revoke)
