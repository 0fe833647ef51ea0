import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { Asked, Button, FreezeBadge, Hero, Page, SectionTitle, usePull } from '#ui'
import { MeetMore } from '../../components/meet-more'
import { OwnEntrants } from '../../components/own-entrants'
import { Schedule } from '../../components/schedule'
import { copy } from '../../copy/meet'
import { refusals } from '../../copy/refusals'
import { type Meet, useMeet } from '../../queries'
import { meetWays } from '../../ways'
import { meetStageAt } from '../../when'
import './index.scss'

/** A meet (一场比武): when and where, its events as a road, our own entrants, and the ways on. */
export default function MeetPage() {
  const { meet = '' } = useRouter().params
  const query = useMeet(meet)
  usePull(query.refetch)
  const { data } = query
  return (
    <Page title={copy.title} {...(data && { hero: <MeetHero meet={data} /> })}>
      <Asked query={query} told={refusals.meet}>
        {(shown) => (
          <>
            <OwnEntrants meet={shown} />
            <SectionTitle end={copy.events(shown.events.length)}>{copy.schedule}</SectionTitle>
            {shown.events.length === 0 ? (
              <View className="meets-none">{copy.noEvents}</View>
            ) : (
              <Schedule meet={shown} />
            )}
            <MeetMore meet={shown} />
          </>
        )}
      </Asked>
    </Page>
  )
}

const isOut = (meet: Meet): boolean =>
  meet.events.some(({ stages }) =>
    stages.some(({ state }) => state === 'provisional' || state === 'final'),
  )

function MeetHero({ meet }: { meet: Meet }) {
  const stage = meetStageAt(meet, meet.now)
  const say = [meet.venue, copy.freezesAt(meet)].filter(Boolean).join('\n')
  return (
    <Hero above={copy.above(stage, meet)} title={meet.title} {...(say !== '' && { say })}>
      {(meet.frozen || isOut(meet)) && (
        <View className="meets-hero">
          {meet.frozen && (
            <FreezeBadge icon="lock" head={copy.frozenHead(meet)} say={copy.frozenSay} />
          )}
          <Button kind="on-base" onTap={() => meetWays.standings(meet.meet)}>
            {copy.standings}
          </Button>
        </View>
      )}
    </Hero>
  )
}
