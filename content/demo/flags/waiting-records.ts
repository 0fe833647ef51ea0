import type { Input } from '#contract/index'
import { addDays, type BeijingDay, beijingDayOf } from '#domain/beijing-day'
import { asking } from '../asking'
import { HOUR_MS } from '../clock'
import { openidOf, SECOND_LIAISON } from '../officials'
import type { Stage } from '../play'
import type { Quarter } from '../quarters'

type Entry = Input<'records', 'enter'>

const DAYS_AGO = 2

/** What the second liaison of 沈阳 entered two days ago: it waits for the first one (待确认). */
const waiting = (day: BeijingDay): Entry[] => [
  {
    ...{ key: 'demo-waiting-drills', kind: 'drills', unit: 'u-210102-3', day, title: '岗位练兵' },
    ...{ part: 8, whole: 9, proof: '九个项目练了八个，训练计划和考评表存中队。', picture: null },
  },
  {
    ...{ key: 'demo-waiting-party', kind: 'partyLife', unit: 'u-210102-3', day, title: '三会一课' },
    ...{
      part: 6,
      whole: 6,
      proof: '党小组会、支部党员大会和党课记录，签到表齐全。',
      picture: null,
    },
  },
  {
    ...{ key: 'demo-waiting-roads', kind: 'roadSections', unit: 'u-210103', day },
    ...{ title: '包路段巡查', part: 20, whole: 22, picture: null },
    proof: '巡查台账二十段，两段因施工封闭顺延。',
  },
]

/** Enters the records that wait for the first liaison of 沈阳, in the period that runs. Three calls. */
export async function leaveRecordsWaiting(
  stage: Stage,
  { until }: Quarter,
  now: Date,
): Promise<void> {
  const ask = asking(stage)
  const recently = addDays(beijingDayOf(now), -DAYS_AGO)
  stage.setClock(new Date(now.getTime() - DAYS_AGO * 24 * HOUR_MS))
  for (const entry of waiting(recently < until ? recently : until))
    await ask(openidOf(SECOND_LIAISON._id), 'records', 'enter', entry)
  stage.setClock(null)
}
