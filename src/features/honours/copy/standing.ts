import type { Sentences } from '#cloud'
import type { Reply } from '#contract/index'
import type { BeijingDay } from '#domain/beijing-day'
import { momentText, pointsText } from '#ui'
import { unsuited } from './unsuited'
import { dayText, periodName } from './words'

type Standing = Reply<'honours', 'standing'>
type Line = Standing['rows'][number]

/** Everything the page of places (名次) says. */
export const copy = {
  title: '各单位名次',
  heads: { place: '名次', name: '单位', score: '得分' },
  us: (name: string) => `${name}（我们）`,
  vetoed: '否决',
  none: '这一组没有单位',
  noneSay: '换一组看看。',
  leads: '点开一行，看这个单位每一分的依据。',
  notice: '公示页',
}

/** Of which period, until when it is or was published. */
export function headText({ period }: Standing): string {
  return periodName(period)
}

export function noticeText(
  { notice, version, asOf }: Standing,
  now: Date,
  today: BeijingDay,
): string {
  const made = `${version > 1 ? `第 ${version} 版，` : ''}${momentText(asOf, now)} 核定`
  if (notice === null) return made
  return `公示 ${dayText(notice.from, today)}至${dayText(notice.until, today)} · ${made}`
}

/** What stands in the column of points. */
export function scoreText({ total, vetoed }: Line, column: (points: number) => string): string {
  if (vetoed) return copy.vetoed
  return total === null ? unsuited : column(total)
}

/** The unit above, and what told two with the same total apart. */
export const beneathText = ({ parentName, toldBy }: Line): string =>
  toldBy === null ? parentName : `${parentName}\n同分，以${toldBy}定先后`

/** What a screen reader says of a row. */
export function rowLabel(line: Line): string {
  const { rank, name, total, vetoed } = line
  const place = rank === null ? '不排名次' : `第 ${rank} 名`
  const points = vetoed || total === null ? scoreText(line, pointsText) : `${pointsText(total)} 分`
  return `${place}，${name}，${points}`
}

export const refusals: Sentences<'honours', 'standing'> = {
  NOT_BOUND: '核对以后，这里有各单位的名次。',
  PERIOD_NOT_FOUND: '没有这个周期。',
  NOT_PUBLIC: '这个周期还没有公示，公示以后大家都能看。',
}
