import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { serverDay, serverNow } from '#cloud'
import { Asked, Card, EmptyState, Hero, Page, Row, SectionTitle, usePull } from '#ui'
import { ChanceRow } from '../../components/gap/chance-row'
import { GapBody } from '../../components/gap/gap-card'
import { Stale } from '../../components/stale'
import { gapRank, gapTitle, refusals } from '../../copy/home'
import { copy, untilText } from '../../copy/near'
import { asOfText } from '../../copy/words'
import { gapOf, type Mine, type Running } from '../../gap'
import { groupOf } from '../../groups'
import { useFlag } from '../../queries'
import { go } from '../../routes'
import '../../components/gap/near.scss'

/** What would change it, for my unit (`?group=`): all chances, as of when, in honest words. */
export default function Near() {
  const query = useFlag(groupOf(useRouter().params.group))
  usePull(query.refetch)
  const { data, error } = query
  const running = data?.running
  return (
    <Page title={copy.title} {...(running && { hero: <Head running={running} /> })}>
      <Asked query={query} told={refusals}>
        {(flag) => (
          <>
            {error !== null && <Stale at={flag.now} now={serverNow()} />}
            {flag.running === null ? <Nothing /> : <Body running={flag.running} />}
          </>
        )}
      </Asked>
    </Page>
  )
}

function Head({ running }: { running: Running }) {
  const gap = gapOf(running)
  return (
    <Hero
      above={untilText(running, serverDay())}
      title={gapTitle(gap)}
      say={[gapRank(gap), asOfText(running.asOf, serverNow())].filter(Boolean).join('，')}
    />
  )
}

function Nothing() {
  return <EmptyState drawing="flag" head={copy.nothing} say={copy.nothingSay} />
}

function Body({ running }: { running: Running }) {
  const { mine, period } = running
  return (
    <>
      <View className="flag-near-line">
        <Card>
          <View className="flag-gap">
            <GapBody running={running} />
          </View>
        </Card>
      </View>
      {mine !== null && <Chances mine={mine} />}
      {mine !== null && (
        <View className="flag-near-way">
          <Card>
            <Row title={copy.ours} sub={copy.oursSay} onTap={() => go.score(period, mine.unit)} />
          </Card>
        </View>
      )}
      <View className="flag-near-say">{copy.honest}</View>
      <View className="flag-near-say">{copy.never}</View>
    </>
  )
}

function Chances({ mine: { chances, vetoed } }: { mine: Mine }) {
  if (vetoed) return null
  return (
    <>
      <SectionTitle end={copy.chancesSay}>{copy.chances}</SectionTitle>
      <Card>
        <View className="flag-gap is-list">
          {chances.length === 0 && <View className="flag-gap-say">{copy.noChances}</View>}
          {chances.map((chance) => (
            <ChanceRow key={`${chance.indicator} ${chance.how}`} chance={chance} />
          ))}
        </View>
      </Card>
    </>
  )
}
