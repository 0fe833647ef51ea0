import { useState } from 'react'
import { serverDay } from '#cloud'
import type { Reply } from '#contract/index'
import { Asked, Button, Card, EmptyState, Page, Row, SectionTitle, usePull } from '#ui'
import { periodName } from '../../copy/words'
import { acts, copy, stateNames } from '../copy'
import { firstOf } from '../next'
import { PeriodHero } from '../period-hero'
import { useDesk } from '../queries'
import { refusals } from '../refusals'
import { StepSheet } from '../step-sheet'
import { ways } from '../ways'

type Desk = Reply<'honours', 'periods'>

/** What the provincial office does with flags (办红旗): the period that waits for it first, then all of them. */
export default function FlagDesk() {
  const query = useDesk()
  usePull(query.refetch)
  const first = query.data && firstOf(query.data.periods, serverDay())
  const hero = first && (
    <PeriodHero line={first} does={copy.look} onTap={ways.period(first.period)} />
  )
  return (
    <Page title={copy.title} {...(hero && { hero })} {...footOf(query.data)}>
      <Asked query={query} told={refusals.periods}>
        {(desk) => <Periods desk={desk} />}
      </Asked>
    </Page>
  )
}

const footOf = (desk: Desk | undefined) =>
  desk?.next ? { foot: <OpenNext period={desk.next} /> } : {}

function OpenNext({ period }: { period: string }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onTap={() => setOpen(true)}>{acts.open.does(period)}</Button>
      <StepSheet step="open" period={period} open={open} onClose={() => setOpen(false)} />
    </>
  )
}

function Periods({ desk: { periods } }: { desk: Desk }) {
  if (periods.length === 0) return <EmptyState drawing="flag" head={copy.none} say={copy.noneSay} />
  return (
    <>
      <SectionTitle>{copy.periods}</SectionTitle>
      <Card>
        {periods.map((line) => (
          <Row
            key={line.period}
            title={periodName(line.period)}
            sub={copy.row(line, serverDay())}
            end={stateNames[line.state]}
            onTap={ways.period(line.period)}
          />
        ))}
      </Card>
    </>
  )
}
