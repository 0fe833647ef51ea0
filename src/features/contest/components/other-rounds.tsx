import Taro from '@tarojs/taro'
import type { Reply } from '#contract/index'
import { Button, Card, EmptyState, Row, SectionTitle } from '#ui'
import { toBoard } from '../../boards'
import { copy } from '../copy'
import type { Rounds } from '../rounds'
import { PastRows } from './past-rows'
import { RoundRows } from './round-rows'

type HomeReply = Reply<'contest', 'home'>

const toPast = () => void Taro.navigateTo({ url: '/features/contest/pages/past/index' })

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

/** All but the round in the blue zone: beside it, to come, the season, the past. */
export function OtherRounds({ home, rounds }: { home: HomeReply; rounds: Rounds }) {
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
