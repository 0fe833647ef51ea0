import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { cloud } from '#cloud'
import type { Input } from '#contract/index'
import type { RecordKind } from '#domain/honours'
import type { RecordShown } from './copy'

/** Records of my places in the period that runs; null for every kind. */
export const useRecords = (kind: RecordKind | null) =>
  useQuery({
    queryKey: ['records', 'list', kind],
    queryFn: () => cloud.records.list({ kind }),
    staleTime: 0,
  })

const recordKey = (record: string) => ['records', 'read', record]

export const useRecord = (record: string) =>
  useQuery({
    queryKey: recordKey(record),
    queryFn: () => cloud.records.read({ record }),
    staleTime: 0,
  })

function useOldLists() {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: ['records'] })
}

export const useEnter = () =>
  useMutation({
    mutationFn: (input: Input<'records', 'enter'>) => cloud.records.enter(input),
    onSuccess: useOldLists(),
  })

export const useWithdraw = () =>
  useMutation({
    mutationFn: (input: Input<'records', 'withdraw'>) => cloud.records.withdraw(input),
    onSuccess: useOldLists(),
  })

/** A change of a record, which is then shown as the cloud answered it. */
function useChanged<I>(change: (input: I) => Promise<RecordShown>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (input: I) => change(input),
    onSuccess: (record: RecordShown) => {
      client.setQueryData(recordKey(record.record), record)
      void client.invalidateQueries({ queryKey: ['records', 'list'] })
    },
  })
}

export const useDecide = () =>
  useChanged((input: Input<'records', 'decide'>) => cloud.records.decide(input))
export const useRevoke = () =>
  useChanged((input: Input<'records', 'revoke'>) => cloud.records.revoke(input))
