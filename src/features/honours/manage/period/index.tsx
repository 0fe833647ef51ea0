import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { serverDay } from '#cloud'
import type { Reply } from '#contract/index'
import { Asked, Page, Segments, usePull } from '#ui'
import { type Group, groupChoices } from '../../groups'
import { acts, copy } from '../copy'
import { type Next, nextOf } from '../next'
import { PeriodHero } from '../period-hero'
import { useDeskPeriod } from '../queries'
import { refusals } from '../refusals'
import { type Step, StepSheet } from '../step-sheet'
import { AwardChecks } from './award-checks'
import { Objections } from './objections'
import { Recompute } from './recompute'
import { Standing } from './standing'
import { Vetoes } from './vetoes'
import { Winners } from './winners'

type Desk = Reply<'honours', 'period'>

/** What a tap on the one thing to do does; what is done elsewhere on the page has no button. */
const STEPS: Partial<Record<Next, Step>> = { close: 'close', publish: 'publish', award: 'award' }

/** One period as the province runs it (`?period=`): the next step, and all it is decided by. */
export default function PeriodPage() {
  const { period = '' } = useRouter().params
  const [group, setGroup] = useState<Group>('station')
  const query = useDeskPeriod(period, group)
  usePull(query.refetch)
  const { data } = query
  return (
    <Page title={copy.period} {...(data && { hero: <NextStep desk={data} /> })}>
      <Asked query={query} told={refusals.period}>
        {(desk) => (
          <>
            <Winners line={desk.line} />
            <AwardChecks line={desk.line} />
            <Objections objections={desk.objections} state={desk.line.state} />
            <Segments choices={groupChoices} value={group} onChange={setGroup} />
            <Standing desk={desk} />
            <Vetoes desk={desk} />
            <Recompute line={desk.line} />
          </>
        )}
      </Asked>
    </Page>
  )
}

function NextStep({ desk: { line } }: { desk: Desk }) {
  const [open, setOpen] = useState(false)
  const step = STEPS[nextOf(line, serverDay())]
  if (!step || step === 'open') return <PeriodHero line={line} />
  return (
    <>
      <PeriodHero line={line} does={acts[step].does} onTap={() => setOpen(true)} />
      <StepSheet step={step} period={line.period} open={open} onClose={() => setOpen(false)} />
    </>
  )
}
