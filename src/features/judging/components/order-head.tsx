import { View } from '@tarojs/components'
import { Button, Notice } from '#ui'
import { eventCopy as copy } from '../copy/event'
import { stageNames } from '../copy/words'
import { handOverSigned } from '../hand-over'
import { useDrafts } from '../kept/drafts'
import type { ShownDuty } from '../queries'
import { standingOf } from '../sheet/standing'
import { ways } from '../ways'
import './order-head.scss'

/** How many sheets are in which state. */
export function useCounts(duty: ShownDuty): {
  readonly all: number
  readonly received: number
  readonly waiting: number
  readonly refused: number
} {
  const draftOf = useDrafts(duty)
  const standings = duty.entrants.map((entrant) =>
    standingOf(
      entrant,
      duty.sheets.find((sheet) => sheet.entrant === entrant.entrant),
      draftOf(entrant.entrant),
    ),
  )
  const count = (wanted: (typeof standings)[number]) =>
    standings.filter((standing) => standing === wanted).length
  return {
    all: duty.entrants.length - count('away') - count('withdrawn'),
    received: count('received'),
    waiting: count('waiting'),
    refused: count('refused'),
  }
}

/** How far the judge is with this event, what waits on the phone, and for the chief the way to the panel. */
export function OrderHead({ duty }: { duty: ShownDuty }) {
  const { all, received, waiting, refused } = useCounts(duty)
  const where = [stageNames[duty.stage], duty.place].filter((part) => part !== '').join(' · ')
  const isOut = duty.state === 'provisional' || duty.state === 'final'
  return (
    <View className="judge-order-head">
      <View className="judge-order-count">{copy.count(received, all)}</View>
      <View className="judge-order-where">{`${where}。${copy.isolated}`}</View>
      {isOut && <Notice kind="plain">{copy.closed}</Notice>}
      {refused > 0 && <Notice>{copy.refused(refused)}</Notice>}
      {waiting > 0 && (
        <Notice kind="plain" icon="no-network">
          {copy.waiting(waiting)}
        </Notice>
      )}
      {waiting > 0 && (
        <Button kind="quiet" onTap={() => handOverSigned(duty)}>
          {copy.send}
        </Button>
      )}
      {duty.chief && (
        <Button kind="quiet" icon="chevron" onTap={() => ways.panel(duty)}>
          {copy.panel}
        </Button>
      )}
    </View>
  )
}
