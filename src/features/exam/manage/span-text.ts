import { dayOf } from '#domain/beijing-day'
import { momentText, timeText } from '#ui'
import { copy } from './copy'

interface Span {
  readonly opensAt: number
  readonly closesAt: number
}

/** From when until when, the day said once where it is one. @example '11月25日 9:00 至 18:00' */
export function spanText({ opensAt, closesAt }: Span, now: Date): string {
  const oneDay = dayOf(opensAt) === dayOf(closesAt)
  const until = oneDay ? timeText(closesAt) : momentText(closesAt, now)
  return copy.span(momentText(opensAt, now), until)
}
