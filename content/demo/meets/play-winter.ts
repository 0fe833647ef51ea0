import { addDays, beijingDayOf } from '#domain/beijing-day'
import { CAST } from '../cast'
import { atHour, HOUR_MS, MINUTE_MS } from '../clock'
import type { Stage } from '../play'
import { appeal, teamFrom } from './correct'
import { drawAll, type Floor, type OfStage, openFloor, publishAt } from './floor'
import { judge, judgeAll } from './judge'
import { chairedBy, panelOf, seatPanels } from './panels'
import { winterMeet } from './terms'

const final = (event: string): OfStage => ({ event, stage: 'final' })

/** 大连's judge, one of the cast, chairs the event of today. */
const PANELS = {
  drill: panelOf('u-2101', 'u-2103', 'u-2107', 'u-2108', 'u-2111'),
  fitness: panelOf(),
  simulation: chairedBy('u-2102', 'u-2101', 'u-2103', 'u-2107', 'u-2109'),
  caseLesson: panelOf('u-2102', 'u-2106', 'u-2108', 'u-2109', 'u-2111'),
}
type Judged = keyof typeof PANELS
const JUDGED = Object.keys(PANELS) as Judged[]
const judgesOf = (event: Judged): string[] => PANELS[event].flatMap(({ judges }) => judges)
/** As it was announced. */
const SEED = '前一晚福彩3D开奖号 286（演示）'

/** Sheets of today that are signed: most of the others', two of the cast's judge. */
const SIGNED = { others: 5, cast: 2 }

/** What was judged so far today: the judge of the cast has more to sign. */
async function judgeSome(floor: Floor, from: number): Promise<void> {
  for (const officer of judgesOf('simulation')) {
    const atMost = officer === CAST.judge.officerId ? SIGNED.cast : SIGNED.others
    await judge(floor, final('simulation'), officer, { from, atMost })
  }
}

/**
 * A meet that runs (比武进行中): yesterday's two events are published, one with an appeal; today's is
 * being judged; two are ahead, one of them drawn. Some 150 calls.
 */
export async function playWinterMeet(stage: Stage, now: Date): Promise<string> {
  const from = addDays(beijingDayOf(now), -1)
  const terms = winterMeet(from)
  const at = atHour(from, -12, 9)
  const floor = await openFloor(stage, { key: 'demo-meet-winter', terms, at, singles: 1 })
  stage.setClock(new Date(atHour(from, -2, 10)))
  for (const event of JUDGED) await seatPanels(floor, final(event), PANELS[event])
  stage.setClock(new Date(atHour(from, -1, 18)))
  await drawAll(floor, JUDGED.map(final), SEED)
  await judgeAll(floor, final('drill'), judgesOf('drill'), atHour(from, 0, 9))
  await publishAt(floor, atHour(from, 0, 11.5), final('drill'))
  await judgeAll(floor, final('fitness'), judgesOf('fitness'), atHour(from, 0, 14))
  await publishAt(floor, atHour(from, 0, 16), final('fitness'))
  await appeal(floor, final('drill'), teamFrom(floor, 'u-2111'), {
    at: atHour(from, 0, 17),
    text: '我们队整队报告时扩音器有杂音，请核对这一项的扣分。',
    verdict: 'refused',
    answer: '评委在场边能听清报告词，这一项没有因为杂音扣分。',
  })
  await judgeSome(floor, now.getTime() - HOUR_MS - 30 * MINUTE_MS)
  stage.setClock(null)
  return floor.meet
}
