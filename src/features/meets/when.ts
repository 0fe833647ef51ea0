import { type BeijingDay, beijingDayOf } from '#domain/beijing-day'

/** How far along a meet is: 草稿, 接下来, 正在进行, 已结束. */
export type MeetStage = 'draft' | 'coming' | 'running' | 'finished'

interface Dated {
  readonly state: 'draft' | 'open' | 'over'
  readonly from: string
}

/**
 * The stage of a meet at a moment of the server. Past its last day it goes on until its results are final, so that
 * nobody takes provisional ones for the end.
 */
export function meetStageAt({ state, from }: Dated, now: number): MeetStage {
  if (state === 'draft') return 'draft'
  if (state === 'over') return 'finished'
  return beijingDayOf(new Date(now)) < from ? 'coming' : 'running'
}

const numbersOf = (day: BeijingDay): number[] => day.split('-').map(Number)

/** A meet's days as people say them. @example '11月25日至27日', '11月30日至12月2日', '2025年5月8日' */
export function daysText(from: BeijingDay, until: BeijingDay, now: number): string {
  const [year, month, day] = numbersOf(from)
  const [, lastMonth, lastDay] = numbersOf(until)
  const thisYear = from.slice(0, 4) === beijingDayOf(new Date(now)).slice(0, 4)
  const first = `${thisYear ? '' : `${year}年`}${month}月${day}日`
  if (from === until) return first
  return `${first}至${lastMonth === month ? '' : `${lastMonth}月`}${lastDay}日`
}
