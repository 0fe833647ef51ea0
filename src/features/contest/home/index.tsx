import { useDidShow } from '@tarojs/taro'
import { codeOf } from '#cloud'
import type { Reply } from '#contract/index'
import { Asked, Hero, Page, useClock } from '#ui'
import { openPapers } from '../../exam'
import { MeetSection } from '../../meets'
import { ComingHero } from '../components/coming-hero'
import { DuelRow } from '../components/duel-row'
import { KeptHero } from '../components/kept-hero'
import { OtherRounds } from '../components/other-rounds'
import { RunningHero } from '../components/running-hero'
import { copy, homeRefusals } from '../copy'
import { useHome } from '../queries'
import { type Rounds, roundsAt } from '../rounds'

type HomeReply = Reply<'contest', 'home'>

function HomeHero({ home, rounds }: { home: HomeReply; rounds: Rounds }) {
  const [running] = rounds.running
  const [coming] = rounds.coming
  if (running) {
    const above = home.season ? copy.season(home.season.title, copy.running) : copy.running
    return <RunningHero key={running.sitting} shown={running} above={above} />
  }
  if (coming) return <ComingHero key={coming.sitting} shown={coming} />
  return <Hero title={copy.none.title} say={copy.none.say} />
}

function heroOf(home: HomeReply | undefined, rounds: Rounds | undefined, error: unknown) {
  if (home && rounds) return <HomeHero home={home} rounds={rounds} />
  const [kept] = error && codeOf(error) === 'UNREACHABLE' ? openPapers() : []
  return kept && <KeptHero kept={kept} />
}

/** Knowledge contests (知识竞赛): the round one can sit now, what comes, what is over. */
export default function Home() {
  const query = useHome()
  const now = useClock()
  useDidShow(() => {
    if (query.isStale) void query.refetch()
  })
  const { data, error } = query
  const rounds = data && roundsAt(data, now)
  return (
    <Page tab title={copy.title} hero={heroOf(data, rounds, error)}>
      <Asked query={query} told={homeRefusals}>
        {(home) => (
          <>
            <OtherRounds home={home} rounds={roundsAt(home, now)} />
            <MeetSection />
            <DuelRow />
          </>
        )}
      </Asked>
    </Page>
  )
}
