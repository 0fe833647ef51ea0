import { View } from '@tarojs/components'
import { codeOf } from '#cloud'
import { Hero, Page, Skeleton, Trouble } from '#ui'
import { DutyRows } from '../components/duty-rows'
import { MyHero } from '../components/my-hero'
import { MyRows } from '../components/my-rows'
import { Settings } from '../components/settings'
import { Stranger } from '../components/stranger'
import { copy, refusals } from '../copy'
import { useFreshFigures, useMe, useSummary } from '../queries'
import './index.scss'

/** 我的: who I am, what I have, and what I may do. Two calls, none while they are fresh. */
export default function Home() {
  const me = useMe()
  const summary = useSummary()
  useFreshFigures()
  if (codeOf(me.error) === 'NOT_BOUND') return <Stranger />
  if (me.data === undefined) return <Waiting error={me.error} again={me.refetch} />
  return (
    <Page tab title={copy.title} hero={<MyHero me={me.data} summary={summary.data} />}>
      <View className="me-cards">
        <MyRows due={summary.data?.due} />
        <DutyRows grants={me.data.grants} />
        <Settings />
      </View>
    </Page>
  )
}

function Waiting({ error, again }: { error: unknown; again: () => unknown }) {
  if (error !== null) {
    return (
      <Page tab title={copy.title}>
        <Trouble error={error} told={refusals.me} again={again} />
        <Settings />
      </Page>
    )
  }
  return (
    <Page
      tab
      title={copy.title}
      hero={
        <Hero title={copy.loading}>
          <Skeleton />
        </Hero>
      }
    >
      <View className="me-cards">
        <Skeleton of="rows" count={4} />
      </View>
    </Page>
  )
}
