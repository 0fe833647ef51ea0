import type { Reply } from '#contract/index'
import type { Question } from '#domain/bank'
import { addDays, type BeijingDay, beijingDayOf, startOfDay } from '#domain/beijing-day'
import { CAST } from '../cast'
import type { Stage } from '../play'
import { contestants } from './contestants'
import { minutes, type SeasonStage } from './minutes'
import { publish } from './publish'
import { sit, type Turn } from './sit'
import {
  comingRound,
  constitutionDay,
  finishedExam,
  finishedRound,
  HOUR_MS,
  MINUTE_MS,
  openExam,
  type RoundDraft,
  runningRound,
} from './terms'
import { everyNth, turnOfWang, turnsAt } from './turns'

const ORGANISER = CAST.organiser.openid
const DAYS_BACK = 9
const DAYS_AHEAD = 10

async function all(stage: Stage, turns: readonly Turn[], bank: ReadonlyMap<string, Question>) {
  for (const turn of turns) await sit(stage, turn, bank)
}

async function openSeason(stage: Stage, today: BeijingDay): Promise<string> {
  const reply = await stage.call(ORGANISER, 'contest.season', {
    season: null,
    key: 'demo-winter',
    place: 'u-21',
    title: '学法竞赛季（演示数据）',
    from: addDays(today, -DAYS_BACK),
    until: addDays(constitutionDay(today), DAYS_AHEAD),
  })
  return (reply as Reply<'contest', 'season'>).season
}

async function playExam(
  stage: SeasonStage,
  today: BeijingDay,
  bank: ReadonlyMap<string, Question>,
) {
  const draft = finishedExam(today)
  const exam = await publish(stage, 'exam.draft', draft)
  await minutes(stage, draft.terms.opensAt - HOUR_MS, 1)
  const from = draft.terms.opensAt + 10 * MINUTE_MS
  await all(stage, turnsAt(exam, { from, everyMinutes: 20, people: everyNth(3) }), bank)
  await all(stage, [turnOfWang(exam, from + 5 * MINUTE_MS)], bank)
  await minutes(stage, draft.terms.closesAt + HOUR_MS, 1)
  await stage.call(ORGANISER, 'exam.release', { sitting: exam })
  await minutes(stage, draft.terms.closesAt + HOUR_MS + 2 * MINUTE_MS, 1)
}

async function playRound(
  stage: SeasonStage,
  draft: RoundDraft,
  bank: ReadonlyMap<string, Question>,
): Promise<void> {
  const round = await publish(stage, 'contest.draft', draft)
  const { opensAt, closesAt } = draft.terms
  await minutes(stage, opensAt - HOUR_MS, 1)
  const from = opensAt + MINUTE_MS
  await all(stage, turnsAt(round, { from, everyMinutes: 2, people: contestants() }), bank)
  await all(stage, [turnOfWang(round, from + 20 * MINUTE_MS)], bank)
  await minutes(stage, closesAt + 10 * MINUTE_MS, 2)
  await stage.call(ORGANISER, 'boards.reveal', { board: round })
  await minutes(stage, closesAt + 20 * MINUTE_MS, 1)
}

const bankOf = (questions: readonly Question[]) =>
  new Map(questions.map((question) => [question.id, question]))

/** What is over: the season opens, an exam is sat and its marks are out, a round is played and its board revealed. */
export async function playPastSeason(
  stage: SeasonStage,
  questions: readonly Question[],
  now: Date,
): Promise<string> {
  const [bank, today] = [bankOf(questions), beijingDayOf(now)]
  stage.setClock(new Date(startOfDay(addDays(today, -DAYS_BACK)).getTime() + 9 * HOUR_MS))
  const season = await openSeason(stage, today)
  await playExam(stage, today, bank)
  stage.setClock(new Date(startOfDay(addDays(today, -7)).getTime() + 18 * HOUR_MS))
  await playRound(stage, finishedRound(season, today), bank)
  stage.setClock(null)
  return season
}

/** What runs now and what comes: an open exam, a round under way with most of its people done, one announced. */
export async function playRunningSeason(
  stage: SeasonStage,
  season: string,
  questions: readonly Question[],
  now: Date,
): Promise<void> {
  const [bank, at] = [bankOf(questions), now.getTime()]
  const announced = at - 25 * HOUR_MS
  stage.setClock(new Date(announced))
  const round = await publish(stage, 'contest.draft', runningRound(season, at))
  await minutes(stage, announced, 1)
  // The first minutes of the demonstration itself prepare these two for those who have not come yet.
  const exam = await publish(stage, 'exam.draft', openExam(at))
  await publish(stage, 'contest.draft', comingRound(season, beijingDayOf(now)))
  const since = at - 20 * HOUR_MS
  await all(stage, turnsAt(exam, { from: since, everyMinutes: 60, people: everyNth(4) }), bank)
  const from = at - 115 * MINUTE_MS
  const people = contestants().filter((_, nth) => nth % 4 !== 3)
  await all(stage, turnsAt(round, { from, everyMinutes: 3, people }), bank)
  await all(stage, [turnOfWang(round, at - 70 * MINUTE_MS)], bank)
  stage.setClock(null)
  await stage.minute()
}
