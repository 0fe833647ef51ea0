import type { Question } from '#domain/bank'
import type { BeijingDay } from '#domain/beijing-day'
import { atHour } from '../clock'
import { ofCity } from '../officials'
import type { SeasonStage } from '../season/minutes'
import { appeal, correct, teamFrom } from './correct'
import {
  drawAll,
  type Floor,
  finaliseAt,
  type OfStage,
  ORGANISER,
  openFloor,
  publishAt,
} from './floor'
import { judgeAll } from './judge'
import { panelOf, panelsAbroad, seatPanels } from './panels'
import { announceSittings, sitRound, sitTest } from './sittings'
import { wholeMeet } from './terms'

const final = (event: string): OfStage => ({ event, stage: 'final' })
const PRELIMINARY: OfStage = { event: 'simulation', stage: 'preliminary' }

/** Who judges what: five beside the chair for what is shown, one or two for what is written, the chair alone with a stop-watch. */
const PANELS = {
  drill: panelOf('u-2102', 'u-2106', 'u-2107', 'u-2108', 'u-2111'),
  gestures: panelOf('u-2101', 'u-2103', 'u-2107', 'u-2109', 'u-2111'),
  fitness: panelOf(),
  simulation: panelOf('u-2102', 'u-2106', 'u-2108', 'u-2109', 'u-2101'),
  caseLesson: panelOf('u-2101', 'u-2102', 'u-2103', 'u-2106', 'u-2109'),
  fileMaking: panelOf('u-2103'),
  fileReview: panelOf('u-2107', 'u-2102'),
}
type Judged = keyof typeof PANELS
const JUDGED = Object.keys(PANELS) as Judged[]
/** All nine events have a final; one has preliminaries before it. */
const FINALS = [...JUDGED, 'knowledgeTest', 'contest'].map(final)

/** Panels three days before; running orders the evening before, by a seed that was announced. */
async function prepare(floor: Floor, from: BeijingDay): Promise<void> {
  floor.stage.setClock(new Date(atHour(from, -3, 10)))
  for (const event of JUDGED) await seatPanels(floor, final(event), PANELS[event])
  await seatPanels(floor, PRELIMINARY, panelsAbroad())
  floor.stage.setClock(new Date(atHour(from, -1, 18)))
  const first = FINALS.filter(({ event }) => event !== PRELIMINARY.event)
  await drawAll(floor, [...first, PRELIMINARY], SEED)
}
/** As it was announced: the figures drawn that evening. */
const SEED = '前一晚福彩3D开奖号 417（演示）'

const judgesOf = (event: Judged): string[] => PANELS[event].flatMap(({ judges }) => judges)
const judged = (floor: Floor, event: Judged, from: number) =>
  judgeAll(floor, final(event), judgesOf(event), from)

async function firstDay(floor: Floor, from: BeijingDay): Promise<void> {
  await judged(floor, 'drill', atHour(from, 0, 9))
  await publishAt(floor, atHour(from, 0, 11.5), final('drill'))
  await judged(floor, 'gestures', atHour(from, 0, 14))
  await publishAt(floor, atHour(from, 0, 15.5), final('gestures'))
  await judged(floor, 'fitness', atHour(from, 0, 16))
  await publishAt(floor, atHour(from, 0, 18), final('fitness'))
}

/** One team's appeal brings a corrected sheet, and with it a second version; another one is refused. */
async function appeals(floor: Floor, from: BeijingDay): Promise<void> {
  const team = teamFrom(floor, 'u-2101')
  await appeal(floor, final('drill'), team, {
    at: atHour(from, 0, 18.5),
    text: '齐步与立定一项的分数和现场宣布的不一样，请核对评分表。',
    verdict: 'upheld',
    answer: '经核对，一位评委把前一队的分数填到了这一队，已解锁更正。',
  })
  await correct(
    floor,
    final('drill'),
    { judge: ofCity('u-2107', 'judge')._id, entrant: team.entrant, criterion: 'march' },
    { at: atHour(from, 0, 20), reason: '锦州评委一张评分表填错，更正' },
  )
  await appeal(floor, final('gestures'), teamFrom(floor, 'u-2109'), {
    at: atHour(from, 0, 20.8),
    text: '变道信号的手势没有漏做，请复看录像。',
    verdict: 'refused',
    answer: '复看了录像，右臂没有水平摆动到位，评分没有问题。',
  })
}

async function takeOver({ ask, meet, stage }: Floor, at: number, event: string, sitting: string) {
  stage.setClock(new Date(at))
  await ask(ORGANISER, 'meets', 'takeOver', { ...final(event), meet, sitting })
}

async function secondDay(floor: Floor, from: BeijingDay): Promise<void> {
  const abroad = panelsAbroad().flatMap(({ judges }) => judges)
  await judgeAll(floor, PRELIMINARY, abroad, atHour(from, 1, 8.5))
  await publishAt(floor, atHour(from, 1, 10.5), PRELIMINARY)
  await judged(floor, 'caseLesson', atHour(from, 1, 14))
  await publishAt(floor, atHour(from, 1, 17), final('caseLesson'))
}

/** The last afternoon is held back until the hall (封榜、滚榜). */
async function thirdDay(floor: Floor, from: BeijingDay): Promise<void> {
  const { ask, meet, stage } = floor
  await judged(floor, 'fileMaking', atHour(from, 2, 8.5))
  await finaliseAt(floor, atHour(from, 2, 11), [PRELIMINARY])
  await drawAll(floor, [final('simulation')], SEED)
  await publishAt(floor, atHour(from, 2, 11.8), final('fileMaking'))
  await judged(floor, 'fileReview', atHour(from, 2, 13.5))
  await publishAt(floor, atHour(from, 2, 14.8), final('fileReview'))
  await judged(floor, 'simulation', atHour(from, 2, 15))
  await publishAt(floor, atHour(from, 2, 16.5), final('simulation'))
  stage.setClock(new Date(atHour(from, 2, 17.5)))
  await ask(ORGANISER, 'meets', 'reveal', { meet })
}

/** Somebody hurt a knee the day before the last one. */
async function changes({ ask, meet, stage, entered }: Floor, from: BeijingDay): Promise<void> {
  stage.setClock(new Date(atHour(from, 1, 20)))
  const hurt = entered.find(({ city, events }) => city === 'u-2109' && events.length === 3)
  if (!hurt) throw new Error('nobody is left to withdraw')
  const reason = '膝盖扭伤，医生建议休息'
  await ask(ORGANISER, 'meets', 'withdraw', { meet, entrant: hurt.entrant, reason })
}

/**
 * A whole meet (大比武): three regions, eight counties, nine events, three days; an appeal with a corrected sheet, a
 * preliminary, a freeze and its reveal; final and closed on the fifth day. Some 590 calls.
 */
export async function playWholeMeet(
  stage: SeasonStage,
  from: BeijingDay,
  bank: ReadonlyMap<string, Question>,
): Promise<string> {
  const sittings = await announceSittings(stage, from)
  const terms = wholeMeet(from, sittings)
  const at = atHour(from, -20, 9)
  const floor = await openFloor(stage, { key: 'demo-meet-whole', terms, at, singles: 2 })
  await prepare(floor, from)
  await firstDay(floor, from)
  await sitTest(stage, sittings.knowledgeTest, from, bank)
  await appeals(floor, from)
  await takeOver(floor, atHour(from, 1, 8), 'knowledgeTest', sittings.knowledgeTest)
  await publishAt(floor, atHour(from, 1, 8.2), final('knowledgeTest'))
  await secondDay(floor, from)
  await sitRound(stage, sittings.contest, from, bank)
  await changes(floor, from)
  await takeOver(floor, atHour(from, 2, 8), 'contest', sittings.contest)
  await publishAt(floor, atHour(from, 2, 8.2), final('contest'))
  await thirdDay(floor, from)
  await finaliseAt(floor, atHour(from, 4, 9), FINALS)
  await floor.ask(ORGANISER, 'meets', 'close', { meet: floor.meet })
  return floor.meet
}
