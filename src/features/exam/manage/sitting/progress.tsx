import { View } from '@tarojs/components'
import { serverNow } from '#cloud'
import type { Reply } from '#contract/index'
import { Asked, Card, momentText, SectionTitle, Stats } from '#ui'
import type { Managed } from '../form/form'
import { useProgress } from '../queries'
import { refusals } from '../refusals'
import { stageOf } from '../stage'
import { copy } from './copy'
import { Under } from './under'
import { useShown } from './use-shown'

/** How many are where (进展): asked again every half minute while it runs and is looked at. */
export function Progress({ managed }: { managed: Managed }) {
  const running = stageOf(managed, serverNow().getTime()) === 'open'
  const query = useProgress(managed.sitting, useShown() && running)
  return (
    <Asked query={query} told={refusals.progress}>
      {(progress) => (
        <>
          <Figures progress={progress} />
          {running && <Under progress={progress} />}
        </>
      )}
    </Asked>
  )
}

function Figures({ progress }: { progress: Reply<'exam', 'progress'> }) {
  const { open, submitted, expected, now } = progress
  const people = (label: string, value: number) => ({ label, value, unit: copy.people })
  return (
    <>
      <SectionTitle end={copy.expected(expected)}>{copy.progress}</SectionTitle>
      <Card padded>
        <Stats
          ruled
          of={[
            people(copy.entered, open + submitted),
            people(copy.answering, open),
            people(copy.submitted, submitted),
          ]}
        />
      </Card>
      <View className="sitting-say">{copy.asOf(momentText(now, serverNow()))}</View>
    </>
  )
}
