import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import type { Reply } from '#contract/index'
import { Asked, Card, EmptyState, Notice, Page, Row, SectionTitle, Tag, usePull } from '#ui'
import { dutiesCopy as copy } from '../../copy/duties'
import { refusals } from '../../copy/refusals'
import { useDuties } from '../../queries'
import { ways } from '../../ways'

type Duty = Reply<'judging', 'duties'>['duties'][number]

function DutyRow({ duty }: { duty: Duty }) {
  return (
    <Row
      title={duty.name}
      sub={copy.where(duty)}
      beside={
        <>
          <Tag kind="plain">{copy.state(duty)}</Tag>
          {duty.chief && <Tag>{copy.chief}</Tag>}
          {duty.unlocked > 0 && (
            <Tag kind="wrong" icon="review">
              {copy.unlocked(duty.unlocked)}
            </Tag>
          )}
        </>
      }
      end={copy.count(duty)}
      onTap={() => ways.event(duty)}
    />
  )
}

const titlesOf = (duties: readonly Duty[]) => [
  ...new Map(duties.map(({ meet, title }) => [meet, title])),
]

function Duties({ duties, offline }: { duties: readonly Duty[]; offline: boolean }) {
  if (duties.length === 0)
    return <EmptyState drawing="arrived" head={copy.none} say={copy.noneSay} />
  return (
    <>
      <Notice kind="plain" icon={offline ? 'no-network' : 'info'}>
        {offline ? copy.offline : copy.say}
      </Notice>
      {titlesOf(duties).map(([meet, title]) => (
        <View key={meet}>
          <SectionTitle>{title}</SectionTitle>
          <Card>
            {duties
              .filter((duty) => duty.meet === meet)
              .map((duty) => (
                <DutyRow key={`${duty.event}:${duty.stage}`} duty={duty} />
              ))}
          </Card>
        </View>
      ))}
    </>
  )
}

/** 评委席: the events one judges at, with how many sheets are signed. */
export default function DutiesPage() {
  const query = useDuties()
  usePull(query.refetch)
  useDidShow(() => {
    if (query.isStale) void query.refetch()
  })
  return (
    <Page title={copy.title}>
      <Asked query={query} told={refusals.duties}>
        {({ duties, offline }) => <Duties duties={duties} offline={offline} />}
      </Asked>
    </Page>
  )
}
