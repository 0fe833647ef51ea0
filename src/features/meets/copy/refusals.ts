import type { Sentences } from '#cloud'

const bound = { NOT_BOUND: '先到“学法”里核对一下姓名和证号，再来这里。' }
const meet = { ...bound, MEET_NOT_FOUND: '没有找到这场比武，可能还没有发布。' }
const event = { ...meet, EVENT_NOT_FOUND: '没有找到这个项目，可能已经调整。' }
const entrant = { ENTRANT_NOT_FOUND: '没有找到这支队、这位选手，可能已经退赛。' }

interface Refusals {
  readonly list: Sentences<'meets', 'list'>
  readonly meet: Sentences<'meets', 'meet'>
  readonly event: Sentences<'meets', 'event'>
  readonly standings: Sentences<'meets', 'standings'>
  readonly entrant: Sentences<'meets', 'entrant'>
  readonly appeals: Sentences<'meets', 'appeals'>
  readonly appeal: Sentences<'meets', 'appeal'>
}

/** What each refusal means for an officer who reads of a meet. */
export const refusals: Refusals = {
  list: bound,
  meet,
  event,
  standings: meet,
  entrant: { ...meet, ...entrant },
  appeals: meet,
  appeal: {
    ...event,
    ...entrant,
    NOT_YOURS: '只能为自己在的队、自己负责单位的选手申诉。',
    NOT_OPEN: '这个项目现在不在申诉期。成绩公布后才开始，到时限就截止。',
    NOT_FIT: '这段话没有通过内容安全检查，请换个说法。写的还在。',
  },
}
