import { View } from '@tarojs/components'
import type { Reply } from '#contract/index'
import { Card, EmptyState, Stats } from '#ui'
import { copy } from '../copy'
import { ledgerDays } from '../days'
import { LedgerRow } from './ledger-row'
import { Scores } from './scores'
import './month-entries.scss'

/** A month of the ledger: what there is in all, what the month gave, and each day. */
export function MonthEntries({ of }: { of: Reply<'ledger', 'entries'> }) {
  const { total, points, entries } = of
  const days = ledgerDays(entries.filter(({ attempt }) => attempt === null))
  const scores = entries.filter(({ attempt }) => attempt !== null)
  const figures = [
    { value: points, unit: copy.unit, label: copy.month(of.month) },
    { value: total, unit: copy.unit, label: copy.total },
  ]
  return (
    <>
      <View className="ledger-figures">
        <Stats of={figures} ruled />
      </View>
      {entries.length === 0 && (
        <EmptyState drawing="arrived" head={copy.empty} say={copy.emptySay} />
      )}
      {days.length > 0 && (
        <Card>
          {days.map((day) => (
            <LedgerRow key={day.day} day={day} />
          ))}
        </Card>
      )}
      {scores.length > 0 && <Scores entries={scores} />}
    </>
  )
}
