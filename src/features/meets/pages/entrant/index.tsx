import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { Asked, Card, EmptyState, Hero, Page, Row, SectionTitle } from '#ui'
import { ScoreWay } from '../../components/score-way'
import { copy } from '../../copy/entrant'
import { refusals } from '../../copy/refusals'
import { copy as standingsCopy } from '../../copy/standings'
import { type EntrantShown, useEntrant } from '../../queries'
import { meetWays } from '../../ways'

/** How the scores of a team or an officer came about, step by step (得分经过), and who is in the team. */
export default function EntrantPage() {
  const { meet = '', entrant = '' } = useRouter().params
  const query = useEntrant(meet, entrant)
  const { data } = query
  return (
    <Page title={copy.title} {...(data && { hero: <EntrantHero shown={data} /> })}>
      <Asked query={query} told={refusals.entrant}>
        {(shown) => (
          <>
            <Scores shown={shown} />
            <Total shown={shown} />
            <Members shown={shown} />
          </>
        )}
      </Asked>
    </Page>
  )
}

function EntrantHero({ shown }: { shown: EntrantShown }) {
  const say = [copy.unit(shown), shown.withdrawn ? copy.withdrawn : ''].filter(Boolean).join('\n')
  return <Hero above={shown.title} title={shown.name} {...(say !== '' && { say })} />
}

function Scores({ shown: { scores, meet } }: { shown: EntrantShown }) {
  if (scores.length === 0)
    return <EmptyState drawing="contest" head={copy.none} say={copy.noneSay} />
  const staged = (event: string) =>
    scores.some((one) => one.event === event && one.stage === 'preliminary')
  return (
    <View>
      {scores.map((way) => (
        <ScoreWay
          key={`${way.event}:${way.stage}`}
          way={way}
          meet={meet}
          staged={staged(way.event)}
        />
      ))}
    </View>
  )
}

function Total({ shown: { total, meet } }: { shown: EntrantShown }) {
  if (total === null) return null
  return (
    <>
      <SectionTitle>{copy.total}</SectionTitle>
      <Card>
        <Row
          title={standingsCopy.total(total)}
          sub={copy.toStandings}
          onTap={() => meetWays.standings(meet)}
        />
      </Card>
    </>
  )
}

function Members({ shown: { members } }: { shown: EntrantShown }) {
  if (members.length === 0) return null
  return (
    <>
      <SectionTitle end={copy.membersEnd(members.length)}>{copy.members}</SectionTitle>
      <Card>
        {members.map(({ name, post }) => (
          <Row key={`${name}:${post}`} title={name} {...(post !== '' && { sub: post })} />
        ))}
      </Card>
    </>
  )
}
