import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { codeOf } from '#cloud'
import { Chips, EmptyState, Hero, Page, Trouble, usePull } from '#ui'
import { FlagBody } from '../components/home/flag-body'
import { FlagHero } from '../components/home/flag-hero'
import { copy, refusals } from '../copy/home'
import { type Group, groupChoices } from '../groups'
import { forgetSeen, keepGroup, lastGroup } from '../kept'
import { useFlag } from '../queries'
import './index.scss'

/** The pioneer flag (执法先锋流动红旗): who holds it, since when and why, and how near my unit is. */
export default function Home() {
  const [group, setGroup] = useState(lastGroup)
  const { data, error, refetch } = useFlag(group)
  usePull(refetch)
  const barred = codeOf(error) === 'NOT_BOUND'
  useEffect(() => {
    if (barred) forgetSeen()
  }, [barred])
  const choose = (chosen: Group) => {
    keepGroup(chosen)
    setGroup(chosen)
  }
  if (barred || (data === undefined && error !== null))
    return (
      <Page tab title={copy.title}>
        <Trouble error={error} told={refusals} again={refetch} />
      </Page>
    )
  const nothing = data && data.holder === null && data.running === null && data.notice === null
  const head = nothing ? <Hero title={copy.notYet} say={copy.until} /> : <FlagHero flag={data} />
  return (
    <Page tab title={copy.title} hero={head}>
      <View className="flag-groups">
        <Chips choices={groupChoices} value={group} onChange={choose} />
      </View>
      {nothing ? <NotYet /> : <FlagBody flag={data} stale={error !== null} />}
    </Page>
  )
}

/** Before the first period was opened. */
function NotYet() {
  return (
    <>
      <EmptyState drawing="flag" head={copy.what} say={copy.forYou} />
      <View className="flag-never is-centred">{copy.never}</View>
    </>
  )
}
