import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Asked, Card, Hero, Page, Row, SectionTitle, Tag, usePull } from '#ui'
import { copy as meetCopy } from '../../copy/meet'
import { resultLooks, stageNames } from '../../copy/words'
import { meetWays } from '../../ways'
import { daysText, meetStageAt } from '../../when'
import { copy } from '../copy/run'
import type { Managed } from '../form/form'
import { useManage } from '../queries'
import { refusals } from '../refusals'
import { ways } from '../ways'
import { Acts } from './acts'
import { CloseRow } from './close-row'
import { Files } from './files'
import { FreezeRows } from './freeze-rows'
import { OpenAppeals } from './open-appeals'
import { type StageLine, stageLines } from './stage-lines'
import { StageSheet } from './stage-sheet'
import './run.scss'

/** The desk of a meet (办这场比武): what is missing, and what can be done next. */
export default function RunPage() {
  const { meet = '' } = useRouter().params
  const query = useManage(meet)
  usePull(query.refetch)
  const { data } = query
  return (
    <Page title={copy.title} {...(data && { hero: <RunHero managed={data} /> })}>
      <Asked query={query} told={refusals.manage}>
        {(managed) => (
          <>
            <OpenAppeals managed={managed} />
            <Stages managed={managed} />
            <People managed={managed} />
            <FreezeRows managed={managed} />
            <Files managed={managed} />
            <CloseRow managed={managed} />
            <Acts managed={managed} />
          </>
        )}
      </Asked>
    </Page>
  )
}

function RunHero({ managed }: { managed: Managed }) {
  const { terms, now, state } = managed
  const stage = meetStageAt({ state, from: terms.from }, now)
  const days = daysText(terms.from, terms.until, now)
  return <Hero above={meetCopy.aboveOf(stage, days)} title={terms.title} say={terms.venue} />
}

function Stages({ managed }: { managed: Managed }) {
  const [opened, setOpened] = useState<string>()
  const lines = stageLines(managed)
  const keyOf = ({ event, stage }: StageLine) => `${event}:${stage}`
  const line = lines.find((one) => keyOf(one) === opened)
  return (
    <>
      <SectionTitle>{copy.stages}</SectionTitle>
      <Card>
        {lines.map((one) => (
          <Row
            key={keyOf(one)}
            title={one.staged ? `${one.name} · ${stageNames[one.stage]}` : one.name}
            sub={copy.what(one, copy.until(one.appealsUntil, managed.now))}
            {...(one.held && {
              beside: (
                <Tag kind="plain" icon="lock">
                  {copy.held}
                </Tag>
              ),
            })}
            end={<Tag {...resultLooks[one.state]}>{stateOf(one)}</Tag>}
            onTap={() => setOpened(keyOf(one))}
          />
        ))}
      </Card>
      {line && <StageSheet managed={managed} line={line} onClose={() => setOpened(undefined)} />}
    </>
  )
}

const stateOf = ({ state }: StageLine): string => meetCopy.states[state]

function People({ managed: { meet, entrants } }: { managed: Managed }) {
  const here = entrants.filter(({ withdrawn }) => !withdrawn)
  return (
    <>
      <SectionTitle>{copy.entrants}</SectionTitle>
      <Card>
        <Row
          icon="people"
          title={copy.entrants}
          end={copy.entrantsEnd(here.length)}
          onTap={ways.entrants(meet)}
        />
        <Row icon="document" title={copy.terms} end={copy.termsEnd} onTap={ways.edit(meet)} />
        <Row icon="info" title={copy.toMeet} onTap={() => meetWays.meet(meet)} />
      </Card>
    </>
  )
}
