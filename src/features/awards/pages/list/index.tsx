import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import type { Reply } from '#contract/index'
import { Asked, Button, Card, EmptyState, Hero, Page, Row, Segments } from '#ui'
import { NominationRows } from '../../components/nomination-rows'
import { NominationSheet } from '../../components/nomination-sheet'
import { Quotas } from '../../components/quotas'
import { listCopy as copy, type Nomination, refusals } from '../../copy'
import { keptDraft } from '../../draft'
import { useMayOpen, useNominations } from '../../queries'
import { ways } from '../../ways'
import { awardYears, yearChoices } from '../../years'
import './list.scss'

type Listed = Reply<'awards', 'nominations'>

/** Nominations (评优推荐) of a liaison's places by year, with what is left of 年度优秀. */
export default function AwardList() {
  const [year, setYear] = useState(() => String(awardYears()[0]))
  const [kept, setKept] = useState(false)
  const query = useNominations(Number(year))
  useDidShow(() => {
    setKept(keptDraft() !== undefined)
    if (query.data) void query.refetch()
  })
  return (
    <Page
      title={copy.title}
      {...(query.data && {
        hero: <ListHero listed={query.data} />,
        foot: <Button onTap={ways.nominate}>{copy.nominate}</Button>,
      })}
    >
      <View className="awards-top">
        <Segments choices={yearChoices()} value={year} onChange={setYear} />
      </View>
      {kept && (
        <View className="awards-top">
          <Card>
            <Row icon="pen" title={copy.kept} sub={copy.keptSay} onTap={ways.nominate} />
          </Card>
        </View>
      )}
      <Asked query={query} told={refusals.nominations}>
        {(listed) => <Listing key={year} listed={listed} year={Number(year)} />}
      </Asked>
    </Page>
  )
}

function ListHero({ listed: { nominations } }: { listed: Listed }) {
  const mayOpen = useMayOpen()
  const waits = nominations.filter(({ mayDecide }) => mayDecide).length
  return <Hero title={mayOpen ? copy.waits(waits) : copy.own(nominations.length)} say={copy.say} />
}

function Listing({ listed, year }: { listed: Listed; year: number }) {
  const [shown, setShown] = useState<Nomination>()
  const mayOpen = useMayOpen()
  const { nominations, quotas, more } = listed
  const forMe = nominations.filter(({ mayDecide }) => mayDecide)
  const others = nominations.filter(({ mayDecide }) => !mayDecide)
  const waiting = others.filter(({ state }) => state === 'waiting')
  const done = others.filter(({ state }) => state !== 'waiting')
  return (
    <>
      <NominationRows title={copy.forMe} nominations={forMe} onTap={setShown} />
      <Quotas year={year} quotas={quotas} mayOpen={mayOpen} />
      <NominationRows title={copy.waiting} nominations={waiting} onTap={setShown} />
      <NominationRows title={copy.done} nominations={done} onTap={setShown} tagged />
      {nominations.length === 0 && (
        <EmptyState drawing="arrived" head={copy.none} say={copy.noneSay} />
      )}
      {more && <View className="awards-more">{copy.more}</View>}
      {shown && <NominationSheet nomination={shown} onClose={() => setShown(undefined)} />}
    </>
  )
}
