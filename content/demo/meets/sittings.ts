import type { Question } from '#domain/bank'
import { addDays, type BeijingDay } from '#domain/beijing-day'
import { asking } from '../asking'
import { CAST } from '../cast'
import { atHour, HOUR_MS, MINUTE_MS } from '../clock'
import { DEMO_CITIES } from '../officials'
import { minutes, type SeasonStage } from '../season/minutes'
import { publish } from '../season/publish'
import { sit } from '../season/sit'
import { ALIKE, draft, type ExamDraft, part, type RoundDraft } from '../season/terms'
import { turnsAt } from '../season/turns'
import { competitors, competitorsOf } from './competitors'
import type { Sittings } from './terms'

const ORGANISER = CAST.organiser.openid
type Bank = ReadonlyMap<string, Question>

/** Where those who compete serve: nobody else is asked to come. */
const who = (): ExamDraft['terms']['who'] => ({
  ...ALIKE.who,
  units: [...new Set(competitors().map(({ unit }) => unit))],
})

const PENALTY = 'administrative-penalty'
const PROCEDURE = 'transport-enforcement-procedure'

/** 业务知识测试: the evening of the first day, an hour and a half. */
function knowledgeTest(from: BeijingDay): ExamDraft {
  const opensAt = atHour(from, 0, 19)
  const blueprint: ExamDraft['terms']['blueprint'] = {
    ...{ fixed: [], draw: 'each' },
    parts: [
      part(PROCEDURE, 'single', 8, 5),
      part(PROCEDURE, 'multiple', 4, 10),
      part(PENALTY, 'judgement', 4, 5),
    ],
  }
  const terms: ExamDraft['terms'] = {
    ...ALIKE,
    ...{ who: who(), title: '大比武业务知识测试', note: '演示数据。六十分合格。' },
    ...{ opensAt, closesAt: opensAt + 1.5 * HOUR_MS, minutes: 30, attemptsAtMost: 1 },
    ...{ blueprint, timeBonus: 0, review: 'afterRelease' },
  }
  const own = { passMark: 60, resits: 0, resitAfterHours: 24 }
  return { ...draft('demo-meet-test', terms), own }
}

/** 知识竞赛: the evening of the second day, an hour. */
function contest(from: BeijingDay, season: string): RoundDraft {
  const opensAt = atHour(from, 1, 19)
  const blueprint: RoundDraft['terms']['blueprint'] = {
    ...{ fixed: [], draw: 'once' },
    parts: [
      part(PENALTY, 'single', 10, 4),
      part(PENALTY, 'multiple', 4, 10),
      part('highway', 'single', 5, 4),
    ],
  }
  const terms: RoundDraft['terms'] = {
    ...ALIKE,
    ...{ who: who(), title: '大比武知识竞赛', note: '演示数据。每队两人答题，取平均分。' },
    ...{ opensAt, closesAt: opensAt + HOUR_MS, minutes: 20, attemptsAtMost: 1 },
    ...{ blueprint, timeBonus: 0, review: 'afterClose' },
  }
  const own = { season, tieBreak: 'time' as const, freezeAt: null, revealAt: null }
  return { ...draft('demo-meet-contest', terms), own }
}

const BEFORE_DAYS = 21

/** Publishes the exam and the round (考试、竞赛) whose scores the meet takes over. Five calls. */
export async function announceSittings(stage: SeasonStage, from: BeijingDay): Promise<Sittings> {
  stage.setClock(new Date(atHour(from, -BEFORE_DAYS, 9)))
  const { season } = await asking(stage)(ORGANISER, 'contest', 'season', {
    ...{ season: null, key: 'demo-meet', place: 'u-21', title: '大比武知识竞赛（演示数据）' },
    ...{ from: addDays(from, -BEFORE_DAYS), until: addDays(from, 2) },
  })
  return {
    knowledgeTest: await publish(stage, 'exam.draft', knowledgeTest(from)),
    contest: await publish(stage, 'contest.draft', contest(from, season)),
  }
}

/** All five of each county sit the exam; its marks are out an hour later. */
export async function sitTest(stage: SeasonStage, sitting: string, from: BeijingDay, bank: Bank) {
  const opensAt = atHour(from, 0, 19)
  await minutes(stage, opensAt - HOUR_MS, 1)
  const people = competitors().map(({ _id }) => _id)
  for (const turn of turnsAt(sitting, { from: opensAt + MINUTE_MS, everyMinutes: 1, people }))
    await sit(stage, turn, bank)
  const after = opensAt + 2 * HOUR_MS
  await minutes(stage, after, 1)
  await asking(stage)(ORGANISER, 'exam', 'release', { sitting })
  await minutes(stage, after + 2 * MINUTE_MS, 1)
}

/** Two of each county answer in the round; its board needs no reveal. */
export async function sitRound(stage: SeasonStage, sitting: string, from: BeijingDay, bank: Bank) {
  const opensAt = atHour(from, 1, 19)
  await minutes(stage, opensAt - HOUR_MS, 1)
  const people = DEMO_CITIES.flatMap((city) => competitorsOf(city).slice(0, 2)).map(
    ({ _id }) => _id,
  )
  for (const turn of turnsAt(sitting, { from: opensAt + MINUTE_MS, everyMinutes: 2, people }))
    await sit(stage, turn, bank)
  await minutes(stage, opensAt + HOUR_MS + 10 * MINUTE_MS, 2)
}
