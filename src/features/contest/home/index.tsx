import Taro, { useDidShow } from '@tarojs/taro'
import { codeOf } from '#cloud'
import type { Reply } from '#contract/index'
import { Asked, Button, Card, EmptyState, Hero, Page, Row, SectionTitle, useClock } from '#ui'
import { toBoard } from '../../boards'
import { openPapers } from '../../exam'
import { ComingHero } from '../components/coming-hero'
import { KeptHero } from '../components/kept-hero'
import { PastRows } from '../components/past-rows'
import { RoundRows } from '../components/round-rows'
import { RunningHero } from '../components/running-hero'
import { copy, homeRefusals } from '../copy'
import { useHome } from '../queries'
import { type Rounds, roundsAt } from '../rounds'

type HomeReply = Reply<'contest', 'home'>

const toPast = () => void Taro.navigateTo({ url: '/features/contest/pages/past/index' })

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

/** The board of all rounds of the season (赛季总榜). */
function SeasonRow({ season }: { season: HomeReply['season'] }) {
  if (!season) return null
  return (
    <>
      <SectionTitle>{copy.seasonTitle}</SectionTitle>
      <Card>
        <Row title={season.title} sub={copy.seasonSub} onTap={() => toBoard(season.board)} />
      </Card>
    </>
  )
}

function Rest({ home, rounds }: { home: HomeReply; rounds: Rounds }) {
  const { running, coming, past } = rounds
  const others = running.slice(1)
  const next = running.length > 0 ? coming : coming.slice(1)
  if (running.length + coming.length + past.length === 0)
    return <EmptyState drawing="contest" head={copy.noneWhat} say={copy.noneForYou} />
  return (
    <>
      <RoundRows title={copy.others} rounds={others} sub={copy.othersSub} />
      <RoundRows title={copy.coming} rounds={next} sub={copy.comingSub} />
      <SeasonRow season={home.season} />
      {past.length > 0 && (
        <>
          <SectionTitle
            end={
              <Button kind="text" narrow icon="chevron" onTap={toPast}>
                {copy.all}
              </Button>
            }
          >
            {copy.past}
          </SectionTitle>
          <PastRows past={past} />
        </>
      )}
    </>
  )
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
        {(home) => <Rest home={home} rounds={roundsAt(home, now)} />}
      </Asked>
    </Page>
  )
}
