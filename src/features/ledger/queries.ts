import { useQuery } from '@tanstack/react-query'
import { cloud } from '#cloud'
import type { BeijingMonth } from '#domain/beijing-day'

/** My own entries of a month (积分明细). Below 学法, so that a finished set makes them old. */
export const useEntries = (month: BeijingMonth) =>
  useQuery({
    queryKey: ['study', 'ledger', month],
    queryFn: () => cloud.ledger.entries({ month }),
  })
