import type { Sentences } from '#cloud'
import type { PeriodState } from '#domain/honours'
import { dateText } from '#ui'
import { stateNames } from './copy'

const standing = {
  NOT_BOUND: '先到“学法”里核对一下姓名和证号，再来这里。',
  NOT_ALLOWED: '这里是省级管理用的。',
}
const period = { ...standing, PERIOD_NOT_FOUND: '没有这个周期。' }
const other = {
  OTHER_STATE: ({ state }: { state: PeriodState }) =>
    `这一期已经走到“${stateNames[state]}”，这一步不能办了。返回看看最新的。`,
}
const notFit = { NOT_FIT: '文字没有通过内容安全检查，请换个说法。' }
const unit = { UNIT_NOT_FOUND: '这个周期里没有这个单位。' }

interface Refusals {
  readonly periods: Sentences<'honours', 'periods'>
  readonly openPeriod: Sentences<'honours', 'openPeriod'>
  readonly closePeriod: Sentences<'honours', 'closePeriod'>
  readonly period: Sentences<'honours', 'period'>
  readonly scoreInside: Sentences<'honours', 'scoreInside'>
  readonly veto: Sentences<'honours', 'veto'>
  readonly liftVeto: Sentences<'honours', 'liftVeto'>
  readonly publishNotice: Sentences<'honours', 'publishNotice'>
  readonly answerObjection: Sentences<'honours', 'answerObjection'>
  readonly recompute: Sentences<'honours', 'recompute'>
  readonly award: Sentences<'honours', 'award'>
  readonly handOver: Sentences<'honours', 'handOver'>
}

/** What each refusal means for the provincial office. */
export const refusals: Refusals = {
  periods: standing,
  openPeriod: {
    ...standing,
    NOT_NEXT: '只能接着上一期开下一期。返回看看最新的。',
    ONE_RUNS: '还有一期没有截止，先把它截止。',
  },
  closePeriod: { ...period, ...other, NOT_OVER: '这一期的日子还没有过完，过完再截止。' },
  period,
  scoreInside: { ...period, ...unit },
  veto: {
    ...period,
    ...other,
    ...unit,
    ...notFit,
    SAME_KEY_OTHER_CONTENT: '改之前的那一版其实已经收到了。关上看看，要改请先撤销那一条。',
  },
  liftVeto: { ...standing, ...other, VETO_NOT_FOUND: '没有这条否决，可能已经撤销。' },
  publishNotice: { ...period, ...other },
  answerObjection: {
    ...standing,
    OBJECTION_NOT_FOUND: '没有这条异议。',
    ALREADY_ANSWERED: '这条异议已经有人答复。',
    ...notFit,
  },
  recompute: { ...period, ...other, ...notFit },
  award: {
    ...period,
    ...other,
    NOT_PUBLIC: '还没有公示，公示结束才能授旗。',
    NOTICE_RUNS: ({ until }) => `公示到${dateText(until)}，过了这一天才能授旗。`,
    OBJECTIONS_OPEN: ({ open }) => `还有 ${open} 条异议没有答复，都答复了才能授旗。`,
  },
  handOver: {
    ...period,
    ...other,
    NO_WINNER: '这一组没有单位得旗。',
    ALREADY_HANDED: '这一面旗已经记过交接。',
    BEFORE_AWARD: '交接不能早于授旗，也不能晚于今天，请改日期。',
    PICTURE_NOT_READY: '照片还没有检测完，稍等一会儿再交，或者先不传。',
    ...notFit,
  },
}
