import { View } from '@tarojs/components'
import { Card, Row, SectionTitle } from '#ui'
import { examWays } from '../../exam'
import { copy } from '../copy/event'
import type { EventShown } from '../queries'
import './event.scss'

type Taken = Extract<EventShown['scoring'], { kind: 'taken' }>

/** Where the scores of an exam or a contest are taken over (成绩转入), with the way there. */
export function TakenShown({ scoring: { sitting, most } }: { scoring: Taken }) {
  return (
    <>
      <SectionTitle end={copy.most(most)}>{copy.taken}</SectionTitle>
      <View className="meets-say">{copy.takenSay}</View>
      {sitting !== null && (
        <View className="meets-criteria">
          <Card>
            <Row title={copy.takenFrom} onTap={() => examWays.enter(sitting)} />
          </Card>
        </View>
      )}
    </>
  )
}
