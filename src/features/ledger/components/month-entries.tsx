import { View } from '@tarojs/components'
import type { Reply } from '#contract/index'
import { Card, EmptyState, Stats } from '#ui'
import { copy } from '../copy'
import { ledgerDays } from '../days'
import { LedgerRow } from './ledger-row'
import './month-entries.scss'

/** A month of the ledger: what there is in all, what the month gave, and each day. */
export function MonthEntries({ of }: { of: Reply<'ledger', 'entries'> }) {
  const { total, points, entries } = of
  const figures = [
    { value: points, unit: copy.unit, label: copy.month(of.month) },
    { value: total, unit: copy.unit, label: copy.total },
  ]
  return (
    <>
      <View className="ledger-figures">
        <Stats of={figures} ruled />
      </View>
      {entries.length === 0 ? (
        <EmptyState drawing="arrived" head={copy.empty} say={copy.emptySay} />
      ) : (
        <Card>
          {ledgerDays(entries).map((day) => (
            <LedgerRow key={day.day} day={day} />
          ))}
        </Card>
      )}
    </>
  )
}
