import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { serverNow } from '#cloud'
import { STAGES, type Stage } from '#domain/meets'
import { Asked, Hero, Page, Segments, usePull } from '#ui'
import { EventOrder } from '../../components/event-order'
import { EventResult } from '../../components/event-result'
import { EventScoring } from '../../components/event-scoring'
import { copy } from '../../copy/event'
import { refusals } from '../../copy/refusals'
import { stageNames } from '../../copy/words'
import { type EventShown, useEvent, useMeet } from '../../queries'

type Side = keyof typeof copy.views
const views = (['result', 'scoring', 'order'] as const).map((key) => ({
  key,
  label: copy.views[key],
}))
const stageChoices = STAGES.map((key) => ({ key, label: stageNames[key] }))
const isStage = (word: string | undefined): word is Stage =>
  word === 'preliminary' || word === 'final'

/** What one comes for: the result once there is one, the order once it is drawn, before that how it is scored. */
function firstView({ result, frozen, order, seed }: EventShown): Side {
  if (result !== null || frozen) return 'result'
  return seed !== null && order.length > 0 ? 'order' : 'scoring'
}

/** An event (项目): its result, how it is scored, who comes when. */
export default function EventPage() {
  const { meet = '', event = '', stage: asked } = useRouter().params
  const [stage, setStage] = useState<Stage>(isStage(asked) ? asked : 'final')
  const query = useEvent({ meet, event, stage })
  const stages = useMeet(meet).data?.events.find((one) => one.event === event)?.stages ?? []
  usePull(query.refetch)
  const { data } = query
  const staged = stages.length > 1
  return (
    <Page title={copy.title} {...(data && { hero: <EventHero event={data} staged={staged} /> })}>
      {staged && (
        <View className="meets-views">
          <Segments choices={stageChoices} value={stage} onChange={setStage} />
        </View>
      )}
      <Asked query={query} told={refusals.event}>
        {(shown) => <EventViews key={stage} event={shown} />}
      </Asked>
    </Page>
  )
}

function EventHero({ event, staged }: { event: EventShown; staged: boolean }) {
  const above = copy.above(event, staged)
  return (
    <Hero {...(above !== '' && { above })} title={event.name} say={copy.say(event, serverNow())} />
  )
}

function EventViews({ event }: { event: EventShown }) {
  const [view, setView] = useState<Side>(() => firstView(event))
  return (
    <>
      <View className="meets-views">
        <Segments choices={views} value={view} onChange={setView} />
      </View>
      {view === 'result' && <EventResult event={event} />}
      {view === 'scoring' && <EventScoring scoring={event.scoring} />}
      {view === 'order' && <EventOrder event={event} />}
    </>
  )
}
