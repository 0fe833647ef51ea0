import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { serverNow } from '#cloud'
import { Asked, FreezeBadge, Page, Segments, usePull } from '#ui'
import { OverallRows } from '../../components/overall-rows'
import { StandingRules } from '../../components/standing-rules'
import { refusals } from '../../copy/refusals'
import { copy } from '../../copy/standings'
import { type Over, type Standings, useMeet, useStandings } from '../../queries'
import './index.scss'

const overs = (['allRound', 'units', 'regions'] as const).map((key) => ({
  key,
  label: copy.over[key],
}))

/** Standings over several events (总成绩): 全能, 单位, 赛区, with the rules and a worked example. */
export default function StandingsPage() {
  const { meet = '' } = useRouter().params
  const [over, setOver] = useState<Over>('units')
  const query = useStandings(meet, over)
  const events = useMeet(meet).data?.events ?? []
  const names = Object.fromEntries(events.map(({ event, name }) => [event, name]))
  usePull(query.refetch)
  return (
    <Page
      title={copy.title}
      hero={<StandingsHero over={over} onOver={setOver} shown={query.data} />}
    >
      <Asked query={query} told={refusals.standings}>
        {(standings) => (
          <>
            <OverallRows key={over} standings={standings} over={over} names={names} />
            <StandingRules standings={standings} over={over} names={names} />
          </>
        )}
      </Asked>
    </Page>
  )
}

interface StandingsHeroProps {
  over: Over
  onOver: (over: Over) => void
  shown: Standings | undefined
}

function StandingsHero({ over, onOver, shown }: StandingsHeroProps) {
  return (
    <View className="meets-standings-hero">
      {shown?.frozen && <FreezeBadge icon="lock" head={copy.frozenHead} say={copy.frozenSay} />}
      {shown && !shown.frozen && (
        <FreezeBadge
          icon={shown.state === 'final' ? 'check' : 'timer'}
          head={copy.state[shown.state]}
          say={copy.asOf(shown, serverNow())}
        />
      )}
      <Segments choices={overs} value={over} onChange={onOver} />
    </View>
  )
}
