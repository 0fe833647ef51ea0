import { View } from '@tarojs/components'
import { Button, Notice, Page, useClock } from '#ui'
import { playingCopy as copy } from '../copy'
import type { Shown } from '../queries'
import { go } from '../routes'
import { Lanes } from './lanes'
import { Offline } from './offline'
import { ToldQuestion } from './told-question'
import './told.scss'

interface Props {
  readonly duel: Shown
  readonly asked: Shown['asked'][number]
  readonly told: NonNullable<Shown['asked'][number]['told']>
  /** An answer of this phone came after the time was up. */
  readonly late: boolean
  readonly lost: boolean
}

const SECOND = 1_000

/** On: by itself to the next question, by a tap to the result. */
function Onward({ duel: { duel, nextAt } }: { duel: Shown }) {
  const now = useClock()
  if (nextAt === null) return <Button onTap={() => go.resultInstead(duel)}>{copy.seeResult}</Button>
  return <View className="duel-onward">{copy.nextIn(Math.ceil((nextAt - now) / SECOND))}</View>
}

/** Between two questions (看对错): a few seconds to see what was right. */
export function Told({ duel, asked, told, late, lost }: Props) {
  return (
    <Page title={copy.place(duel.asked.length, duel.questionCount)} foot={<Onward duel={duel} />}>
      <Lanes duel={duel} answered />
      {lost && <Offline />}
      {late && (
        <View className="duel-late">
          <Notice kind="plain">{copy.late}</Notice>
        </View>
      )}
      <ToldQuestion question={asked.question} told={told} name={duel.other?.name ?? ''} />
      <View className="duel-takeaway">{told.verdict.takeaway}</View>
    </Page>
  )
}
