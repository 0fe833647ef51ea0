import type { Period } from '#domain/honours'
import { CAST } from '../cast'
import { HOUR_MS } from '../clock'
import { type DemoCity, ofCity, openidOf } from '../officials'
import type { Desk } from './desk'

/** An objection (异议) as the demonstration tells it. */
export interface Told {
  readonly city: DemoCity
  readonly unit: string
  readonly indicator: string
  readonly text: string
  readonly verdict: 'upheld' | 'refused'
  readonly answer: string
}

/** Refused: what is objected to was scored as the rules say. */
export const OVER_RATINGS: Told = {
  ...{ city: 'u-2108', unit: 'u-210804', indicator: 'ratings', verdict: 'refused' },
  text: '评议问卷里有几份是外地司机填的，请不要计入我们大队。',
  answer: '评议对象包括过往司机，不分本地外地，问卷汇总表复核无误，分数不变。',
}
/** Upheld: the reviewer had not looked at an answer that came in time. */
export const OVER_ANSWER: Told = {
  ...{ city: 'u-2107', unit: 'u-210781', indicator: 'dossiers-answered', verdict: 'upheld' },
  text: '有一条评查意见我们按期答复了，评查人还没有确认，没有算进来。',
  answer: '情况属实。评查人已经确认整改到位，本周期重新计算，再次公示。',
}

/** Raises an objection during a notice and answers it an hour later. Two calls. */
export async function objectAndAnswer(
  { stage, ask }: Desk,
  period: Period,
  { city, unit, indicator, text, verdict, answer }: Told,
  at: number,
): Promise<void> {
  stage.setClock(new Date(at))
  const key = `demo-${period}-${indicator}`
  const said = { key, period, unit, indicator, text }
  const { id } = await ask(openidOf(ofCity(city, 'liaison')._id), 'honours', 'object', said)
  stage.setClock(new Date(at + HOUR_MS))
  await ask(CAST.provincialAdmin.openid, 'honours', 'answerObjection', {
    ...{ objection: id, verdict, text: answer },
  })
}
