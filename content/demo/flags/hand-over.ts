import type { Reply } from '#contract/index'
import type { BeijingDay } from '#domain/beijing-day'
import type { Group, Period } from '#domain/honours'
import { CAST } from '../cast'
import { atHour } from '../clock'
import type { Desk } from './desk'

type Winners = Reply<'honours', 'periods'>['periods'][number]['winners']

/** Where each group's flag changes hands. */
const PLACES: Readonly<Record<Group, string>> = {
  city: '全省交通执法工作会议会场',
  county: '得旗大队院内',
  station: '得旗中队执勤点',
}
/** What is said of it, a sentence for each group. */
const TEXTS: Readonly<Record<Group, (name: string) => string>> = {
  city: (name) => `总队领导把红旗交到${name}手中，几位一线队员代表上台接旗。`,
  county: (name) => `${name}全体队员列队接旗，上一任得旗单位派代表到场交接。`,
  station: (name) => `早点名后在院里交接，${name}的队员把红旗挂进了值班室。`,
}
const AT_HOUR = 10

/** Hands over the flags of a period on a day (交接): day, place, a text. One call for each group that has a winner. */
export async function handOver(
  { stage, ask }: Desk,
  period: Period,
  winners: Winners,
  day: BeijingDay,
): Promise<void> {
  stage.setClock(new Date(atHour(day, 0, AT_HOUR)))
  for (const { group, name } of winners)
    await ask(CAST.provincialAdmin.openid, 'honours', 'handOver', {
      ...{ period, group, day, picture: null },
      ...{ place: PLACES[group], text: TEXTS[group](name) },
    })
}
