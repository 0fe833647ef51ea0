import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Reply } from '#contract/index'
import type { AwardKind } from '#domain/honours'
import { Asked, Chips, EmptyState, Page, usePull } from '#ui'
import { AwardList } from '../../components/awards/award-list'
import { Quotas } from '../../components/awards/quotas'
import { copy, refusals } from '../../copy/awards'
import { useAwards, useAwardYears } from '../queries'

const KINDS: readonly AwardKind[] = ['excellentUnit', 'excellentPerson', 'pioneerTeam', 'modelPost']
const kindChoices = KINDS.map((key) => ({ key, label: copy.kinds[key] }))

/** Awards beside the flag (党员先锋队, 党员示范岗, 年度优秀), by year. */
export default function AwardsPage() {
  const years = useAwardYears()
  usePull(years.refetch)
  return (
    <Page title={copy.title}>
      <Asked query={years} told={refusals.years}>
        {({ years: known }) => <Years years={known} />}
      </Asked>
    </Page>
  )
}

function Years({ years }: { years: readonly number[] }) {
  const [chosen, setChosen] = useState<number | undefined>()
  const year = chosen ?? years[0]
  const query = useAwards(year)
  if (year === undefined)
    return <EmptyState drawing="arrived" head={copy.noYears} say={copy.noYearsSay} />
  const choices = years.map((one) => ({ key: String(one), label: copy.years(one) }))
  return (
    <>
      <View className="flag-award-years">
        <Chips choices={choices} value={String(year)} onChange={(key) => setChosen(Number(key))} />
      </View>
      <Asked query={query} told={refusals.awards}>
        {(awards) => <OfYear key={awards.year} of={awards} />}
      </Asked>
    </>
  )
}

function OfYear({ of: { year, quotas, awards } }: { of: Reply<'honours', 'awards'> }) {
  const [kind, setKind] = useState<AwardKind>('excellentUnit')
  return (
    <>
      <Quotas quotas={quotas} />
      <View className="flag-award-kinds">
        <Chips choices={kindChoices} value={kind} onChange={setKind} />
      </View>
      <AwardList
        key={kind}
        kind={kind}
        year={year}
        awards={awards.filter((award) => award.kind === kind)}
      />
    </>
  )
}
