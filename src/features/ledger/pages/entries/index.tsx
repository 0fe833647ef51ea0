import { View } from '@tarojs/components'
import { useState } from 'react'
import { serverDay } from '#cloud'
import { addDays, type BeijingMonth, beijingDay, monthOf } from '#domain/beijing-day'
import { Asked, MonthBar, Page } from '#ui'
import { MonthEntries } from '../../components/month-entries'
import { copy, refusals } from '../../copy'
import { useEntries } from '../../queries'

const firstOf = (month: BeijingMonth) => beijingDay(`${month}-01`)
const before = (month: BeijingMonth) => monthOf(addDays(firstOf(month), -1))
const after = (month: BeijingMonth) => monthOf(addDays(firstOf(month), 31))

/** Where each of my points comes from (积分明细), month by month. */
export default function Entries() {
  const now = monthOf(serverDay())
  const [month, setMonth] = useState(now)
  const query = useEntries(month)
  return (
    <Page title={copy.title}>
      <View className="ledger-private">{copy.private}</View>
      <MonthBar
        month={month}
        onPrevious={() => setMonth(before(month))}
        onNext={month < now ? () => setMonth(after(month)) : undefined}
      />
      <Asked query={query} told={refusals}>
        {(entries) => <MonthEntries of={entries} />}
      </Asked>
    </Page>
  )
}
