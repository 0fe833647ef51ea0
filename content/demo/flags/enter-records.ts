import { asking } from '../asking'
import { ofCity, openidOf, PROVINCE_LIAISON } from '../officials'
import type { Stage } from '../play'
import type { RecordToEnter } from './records-of'

const DAY_MS = 86_400_000

/** The cities' liaisons enter records at a moment, and the province's confirms them a day later. Two calls each. */
export async function enterAndConfirm(
  stage: Stage,
  records: readonly RecordToEnter[],
  at: number,
): Promise<void> {
  const ask = asking(stage)
  stage.setClock(new Date(at))
  const entered: string[] = []
  for (const { city, entry } of records) {
    const openid = openidOf(ofCity(city, 'liaison')._id)
    entered.push((await ask(openid, 'records', 'enter', entry)).record)
  }
  stage.setClock(new Date(at + DAY_MS))
  const confirming = openidOf(PROVINCE_LIAISON._id)
  for (const record of entered)
    await ask(confirming, 'records', 'decide', { record, verdict: 'pass', note: '' })
}
