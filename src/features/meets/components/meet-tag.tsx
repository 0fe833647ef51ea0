import type { ResultState } from '#domain/meets'
import { Tag } from '#ui'
import { meetStageLooks, meetStageNames, resultLooks, resultNames } from '../copy/words'
import type { MeetStage } from '../when'

/** How far along a meet is (比武状态). */
export function MeetTag({ stage }: { stage: MeetStage }) {
  return <Tag {...meetStageLooks[stage]}>{meetStageNames[stage]}</Tag>
}

/** How far along an event's results are (成绩状态). */
export function ResultTag({ state }: { state: ResultState }) {
  return <Tag {...resultLooks[state]}>{resultNames[state]}</Tag>
}
