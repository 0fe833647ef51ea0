import { useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { Asked, Skeleton, usePull } from '#ui'
import { JudgePage } from '../../components/judge-page'
import { OrderHead, useCounts } from '../../components/order-head'
import { OrderList } from '../../components/order-list'
import { eventCopy as copy } from '../../copy/event'
import { refusals } from '../../copy/refusals'
import { handOverSigned } from '../../hand-over'
import { askAgain, type ShownDuty, useDuty } from '../../queries'
import { useParams } from '../../use-params'

/** Coming here is a good moment to hand over what waits: also what an app that was killed left behind. */
function Order({ duty }: { duty: ShownDuty }) {
  const { waiting } = useCounts(duty)
  const [opened] = useState(duty)
  useEffect(() => void handOverSigned(opened), [opened])
  return (
    <JudgePage title={copy.title(duty.name)} offline={copy.offline(waiting)}>
      <OrderHead duty={duty} />
      <OrderList duty={duty} />
    </JudgePage>
  )
}

/** One event of a judge (出场顺序): opened once with a signal, it works without one. */
export default function EventPage() {
  const { of } = useParams()
  const query = useDuty(of)
  usePull(() => askAgain(of))
  useDidShow(() => {
    if (query.isStale) void query.refetch()
  })
  if (query.data) return <Order duty={query.data} />
  return (
    <JudgePage title={copy.plainTitle}>
      <Asked query={query} told={refusals.duty} waiting={<Skeleton of="rows" count={6} />}>
        {() => null}
      </Asked>
    </JudgePage>
  )
}
