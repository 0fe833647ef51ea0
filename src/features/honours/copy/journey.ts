import type { Sentences } from '#cloud'
import type { Reply } from '#contract/index'
import { fullDateText, pointsText } from '#ui'

type Journey = Reply<'honours', 'journey'>
export type JourneyStop = Journey['stops'][number]
type Handover = NonNullable<JourneyStop['handover']>

/** Everything the page of the flag's journey (红旗走过的路) says. */
export const copy = {
  title: '红旗走过的路',
  map: '到过哪些市',
  mapSay: '数字是持旗的次数',
  times: (times: number) => (times === 0 ? '还没到过' : `${times} 次`),
  here: '现在在这里',
  line: '一站一站',
  now: '正在执旗',
  picture: '交接照片',
  none: '这一面旗还没有授出',
  noneSay: '授旗以后，\n每一站和交接都记在这里。',
  awaiting: '已经授旗，等着交接',
  points: (total: number) => `${pointsText(total)} 分`,
  score: '看得分和依据',
}

/** How a flag changed hands, in one sentence. */
export function handoverText({ day, place, from }: Handover): string {
  const handed = from === null ? '接过这面旗' : `从${from}手中接旗`
  return `${fullDateText(day)}，在${place}，${handed}。`
}

/** What a screen reader says of a tile. */
export function tileLabel(place: string, times: number, holds: boolean): string {
  return [place, copy.times(times), ...(holds ? [copy.here] : [])].join('，')
}

export const refusals: Sentences<'honours', 'journey'> = {
  NOT_BOUND: '核对以后，这里有红旗走过的路。',
}
