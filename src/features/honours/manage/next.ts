import type { Reply } from '#contract/index'
import type { BeijingDay } from '#domain/beijing-day'

/** A period as the province runs it. */
export type PeriodLine = Reply<'honours', 'periods'>['periods'][number]

/**
 * What is to be done next with a period (下一步): close it, publish it, answer what was objected, award, hand over; or
 * wait, for its end, for the snapshot, for the end of the notice; or nothing any more.
 */
export type Next =
  | 'untilEnd'
  | 'close'
  | 'untilScored'
  | 'publish'
  | 'answer'
  | 'untilNoticeEnds'
  | 'award'
  | 'handOver'
  | 'done'

const isOver = (last: BeijingDay | null, today: BeijingDay): boolean =>
  last !== null && today > last

/** What comes next, as of today; the cloud has the last word. */
export function nextOf(line: PeriodLine, today: BeijingDay): Next {
  switch (line.state) {
    case 'running':
      return isOver(line.until, today) ? 'close' : 'untilEnd'
    case 'closing':
      return 'untilScored'
    case 'checking':
      return 'publish'
    case 'notice':
      if (line.openObjections > 0) return 'answer'
      return isOver(line.noticeUntil, today) ? 'award' : 'untilNoticeEnds'
    case 'awarded':
      return line.winners.some(({ since }) => since === null) ? 'handOver' : 'done'
  }
}

const WAITS: readonly Next[] = ['untilEnd', 'untilScored', 'untilNoticeEnds', 'done']

/** Whether the province has something to do now. */
export const isDue = (next: Next): boolean => !WAITS.includes(next)

/** The period to look at first: the oldest one that waits for us, else the oldest that is not done, else the newest. */
export function firstOf(periods: readonly PeriodLine[], today: BeijingDay): PeriodLine | undefined {
  const oldest = [...periods].sort((a, b) => a.from.localeCompare(b.from))
  return (
    oldest.find((line) => isDue(nextOf(line, today))) ??
    oldest.find((line) => nextOf(line, today) !== 'done') ??
    oldest.at(-1)
  )
}
