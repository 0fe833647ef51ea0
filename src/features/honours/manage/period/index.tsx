import { View } from '@tarojs/components'
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
import './period.scss'

type Desk = Reply<'honours', 'period'>

/** What a tap on the one thing to do does; what is done elsewhere on the page has no button. */
const STEPS: Partial<Record<Next, Exclude<Step, 'open'>>> = {
  close: 'close',
  publish: 'publish',
  award: 'award',
}

/** The one thing to do, above; its sheet belongs to the page, since the blue zone has colours of its own. */
function heroOf({ line }: Desk, onTap: () => void) {
  const step = STEPS[nextOf(line, serverDay())]
  return <PeriodHero line={line} does={step && acts[step].does} onTap={onTap} />
}

/** One period as the province runs it (`?period=`): the next step, and all it is decided by. */
export default function PeriodPage() {
  const { period = '' } = useRouter().params
  const [group, setGroup] = useState<Group>('station')
  const query = useDeskPeriod(period, group)
  usePull(query.refetch)
  const [asking, setAsking] = useState(false)
  const { data } = query
  const step = data && STEPS[nextOf(data.line, serverDay())]
  return (
    <Page title={copy.period} {...(data && { hero: heroOf(data, () => setAsking(true)) })}>
      <Asked query={query} told={refusals.period}>
        {(desk) => (
          <>
            <Winners line={desk.line} />
            <AwardChecks line={desk.line} />
            <Objections objections={desk.objections} state={desk.line.state} />
            <View className="desk-flag-groups">
              <Segments choices={groupChoices} value={group} onChange={setGroup} />
            </View>
            <Standing desk={desk} />
            <Vetoes desk={desk} />
            <Recompute line={desk.line} />
          </>
        )}
      </Asked>
      {step && (
        <StepSheet step={step} period={period} open={asking} onClose={() => setAsking(false)} />
      )}
    </Page>
  )
}
