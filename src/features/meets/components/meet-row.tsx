import { startOfDay } from '#domain/beijing-day'
import { DayLead, Row } from '#ui'
import { copy } from '../copy/home'
import type { Listed } from '../queries'
import { meetWays } from '../ways'
import { meetStageAt } from '../when'
import { MeetTag } from './meet-tag'

/** What a meet's row is asked for; `now` is the server's moment. */
export interface MeetRowProps {
  meet: Listed
  now: number
}

/** A meet (一场比武) with its days and state; a tap leads there. */
export function MeetRow({ meet, now }: MeetRowProps) {
  return (
    <Row
      lead={<DayLead at={startOfDay(meet.from).getTime()} />}
      title={meet.title}
      sub={copy.row(meet, now)}
      beside={<MeetTag stage={meetStageAt(meet, now)} />}
      onTap={() => meetWays.meet(meet.meet)}
    />
  )
}
