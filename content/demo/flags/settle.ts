import { addDays } from '#domain/beijing-day'
import { CAST } from '../cast'
import { atHour } from '../clock'
import type { Quarter } from '../quarters'
import { award, close, type Desk, open, publishNotice, recompute } from './desk'
import { handOver } from './hand-over'
import { OVER_ANSWER, OVER_RATINGS, objectAndAnswer } from './objections'

/** Days after a quarter's end: closed and the next opened, published, objected to, awarded, handed over. */
const DAYS = { close: 1, notice: 3, objection: 5, again: 7, award: 11, handOver: 13 }
/** A second notice puts everything off. */
const LATER = 5

/** How a quarter's flag was settled in the demonstration. */
export interface Settling {
  /** Barred before the notice: 不文明执法 in the second quarter. */
  readonly vetoed?: string
  readonly refused?: true
  /** What happens when the objection over an answer is upheld; then all is taken anew. */
  readonly upheld?: (at: number) => Promise<void>
}

const veto = ({ ask }: Desk, period: string, unit: string) =>
  ask(CAST.provincialAdmin.openid, 'honours', 'veto', {
    ...{ key: `demo-veto-${period}`, period, unit, kind: 'conduct' },
    text: '执勤中对货车司机言语粗暴，视频在网上传播，经核查属实，当事人已作书面检查。',
  })

/** The objection is upheld: what it was about is mended, the snapshot taken anew, the notice begins again. */
async function again(
  desk: Desk,
  quarter: Quarter,
  next: Quarter,
  mend: (at: number) => Promise<void>,
): Promise<void> {
  const { period } = quarter
  await objectAndAnswer(desk, period, OVER_ANSWER, atHour(next.from, DAYS.objection, 9))
  await mend(atHour(next.from, DAYS.objection, 14))
  const at = atHour(next.from, DAYS.again, 9)
  await recompute(desk, quarter, { at, reason: '一条评查意见的整改已确认，计入按期整改' })
  await publishNotice(desk, quarter, atHour(next.from, DAYS.again, 15))
}

/**
 * Settles a quarter (截止、核对、公示、授旗、交接) in the first weeks of the next one, which is opened on the day it is
 * closed. Some twenty calls.
 */
export async function settle(
  desk: Desk,
  quarter: Quarter,
  next: Quarter,
  { vetoed, refused, upheld }: Settling,
): Promise<void> {
  const { period } = quarter
  const at = (after: number, hour: number) => atHour(next.from, after, hour)
  await close(desk, quarter, at(DAYS.close, 9))
  await open(desk, next, at(DAYS.close, 10))
  if (vetoed) await veto(desk, period, vetoed)
  await publishNotice(desk, quarter, at(DAYS.notice, 9))
  if (refused) await objectAndAnswer(desk, period, OVER_RATINGS, at(DAYS.objection, 9))
  if (upheld) await again(desk, quarter, next, upheld)
  const later = upheld ? LATER : 0
  const { winners } = await award(desk, quarter, at(DAYS.award + later, 9))
  await handOver(desk, period, winners, addDays(next.from, DAYS.handOver + later))
}
