import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { type ReactNode, useState } from 'react'
import { serverDay, serverNow } from '#cloud'
import type { Reply } from '#contract/index'
import { Asked, Chips, Hero, Page, Skeleton, usePull } from '#ui'
import { StandingRow } from '../../components/standing/standing-row'
import { AT_ONCE, columnOf, StandingRows } from '../../components/standing/standing-rows'
import { copy, headText, noticeText, refusals } from '../../copy/standing'
import { groupChoices, groupOf } from '../../groups'
import { go } from '../../routes'
import { useStanding } from '../queries'

type Standing = Reply<'honours', 'standing'>

/** The places of a group in a public period (`?period=&group=`). */
export default function StandingPage() {
  const { period = '', group: asked } = useRouter().params
  const [group, setGroup] = useState(() => groupOf(asked))
  const query = useStanding(period, group)
  usePull(query.refetch)
  const { data } = query
  return (
    <Page
      bleed
      title={copy.title}
      {...(data && { hero: <Head standing={data} />, foot: mineFoot(data) })}
    >
      <View className="flag-places-groups">
        <Chips choices={groupChoices} value={group} onChange={setGroup} />
      </View>
      <View className="flag-places">
        <Asked query={query} told={refusals} waiting={<Waiting />}>
          {(standing) => <StandingRows key={standing.group} standing={standing} />}
        </Asked>
      </View>
    </Page>
  )
}

function Head({ standing }: { standing: Standing }) {
  return <Hero title={headText(standing)} say={noticeText(standing, serverNow(), serverDay())} />
}

function Waiting() {
  return (
    <View className="flag-places-waiting">
      <Skeleton of="rows" count={8} />
    </View>
  )
}

/** My unit, where the list is longer than one piece of it. */
function mineFoot(standing: Standing): ReactNode | undefined {
  const mine = standing.rows.find((row) => row.mine)
  if (mine === undefined || standing.rows.length <= AT_ONCE) return undefined
  return (
    <View className="flag-places-mine">
      <StandingRow
        row={mine}
        column={columnOf(standing)}
        onTap={() => go.score(standing.period, mine.unit)}
      />
    </View>
  )
}
