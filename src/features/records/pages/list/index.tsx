import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import type { Reply } from '#contract/index'
import { RECORD_KINDS, type RecordKind } from '#domain/honours'
import { Asked, Button, Card, Chips, EmptyState, Hero, Page, Row } from '#ui'
import { RecordRows } from '../../components/record-rows'
import { listCopy as copy, kindWords, periodText, refusals } from '../../copy'
import { keptDraft } from '../../draft'
import { useRecords } from '../../queries'
import { ways } from '../../ways'
import './list.scss'

type Listed = Reply<'records', 'list'>
type Shown = RecordKind | 'all'

const kinds: readonly { key: Shown; label: string }[] = [
  { key: 'all', label: copy.all },
  ...RECORD_KINDS.map((key) => ({ key, label: kindWords[key].name })),
]

/** Records behind indicators (指标记录) of a liaison's places: what waits for me comes first. */
export default function RecordList() {
  const [kind, setKind] = useState<Shown>('all')
  const [kept, setKept] = useState(false)
  const query = useRecords(kind === 'all' ? null : kind)
  useDidShow(() => {
    setKept(keptDraft() !== undefined)
    if (query.data) void query.refetch()
  })
  const period = query.data?.period
  return (
    <Page
      title={copy.title}
      {...(period && {
        hero: <ListHero listed={query.data} />,
        foot: <Button onTap={ways.enter}>{copy.enter}</Button>,
      })}
    >
      {kept && (
        <View className="records-top">
          <Card>
            <Row icon="pen" title={copy.kept} sub={copy.keptSay} onTap={ways.enter} />
          </Card>
        </View>
      )}
      {period !== null && (
        <View className="records-top">
          <Chips choices={kinds} value={kind} onChange={setKind} />
        </View>
      )}
      <Asked query={query} told={refusals.list}>
        {(listed) => <Listing listed={listed} narrowed={kind !== 'all'} />}
      </Asked>
    </Page>
  )
}

function ListHero({ listed }: { listed: Listed | undefined }) {
  if (!listed?.period) return null
  const waiting = listed.records.filter(({ mayDecide }) => mayDecide).length
  return <Hero title={copy.waiting(waiting)} say={copy.say(periodText(listed.period))} />
}

function Listing({ listed, narrowed }: { listed: Listed; narrowed: boolean }) {
  const { period, records, more } = listed
  if (period === null)
    return <EmptyState drawing="arrived" head={copy.noPeriod} say={copy.noPeriodSay} />
  if (records.length === 0)
    return (
      <EmptyState
        drawing="arrived"
        head={narrowed ? copy.noneOfKind : copy.none}
        say={copy.noneSay}
      />
    )
  const others = records.filter(({ mayDecide }) => !mayDecide)
  return (
    <>
      <RecordRows title={copy.forMe} records={records.filter(({ mayDecide }) => mayDecide)} />
      <RecordRows
        title={copy.forOthers}
        records={others.filter(({ state }) => state === 'waiting')}
      />
      <RecordRows
        title={copy.done}
        records={others.filter(({ state }) => state !== 'waiting')}
        tagged
      />
      {more && <View className="records-more">{copy.more}</View>}
    </>
  )
}
