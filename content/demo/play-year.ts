import type { Question } from '#domain/bank'
import { addDays, type BeijingDay, beijingDayOf } from '#domain/beijing-day'
import { atHour, MINUTE_MS } from './clock'
import { playReviewedYear, playRunningReview } from './dossiers/years'
import { giveAwards } from './flags/awards'
import { deskOn, open } from './flags/desk'
import { enterAndConfirm } from './flags/enter-records'
import { complaintOf, recordsOf } from './flags/records-of'
import { type Settling, settle } from './flags/settle'
import { COUNTIES } from './flags/units'
import { leaveRecordsWaiting } from './flags/waiting-records'
import { grantMore } from './grant-more'
import { playWholeMeet } from './meets/play-whole'
import { playWinterMeet } from './meets/play-winter'
import { demoQuarters, type Quarter } from './quarters'
import { minutes, type SeasonStage } from './season/minutes'

type Bank = ReadonlyMap<string, Question>

/** Days into a quarter on which its records are entered, near its end; those of the running one are entered early. */
const RECORDS_DAY = 80
const EARLY_DAY = 22
const AWARDS_DAY = 27
const MEET_DAY = 52
/** So many runs of the timer and all units' previews are written. */
const PREVIEW_RUNS = 3
/** 西岗 is barred from the flag of the second quarter; complaints are found true about 海州 and 大洼. */
const VETOED = 'u-210203'
const COMPLAINED = ['u-210902', 'u-211104']

/** The records of a quarter, with a complaint about one county or another. */
function records(quarter: Quarter, nth: number) {
  const unit = COMPLAINED[nth % COMPLAINED.length]
  const complained = COUNTIES.filter((county) => county.unit === unit)
  return [...recordsOf(quarter, nth), ...complained.map((each) => complaintOf(quarter, each))]
}

/** How each of the four quarters was settled; the last one's meet and case-file review go before. */
async function settlingOf(
  stage: SeasonStage,
  { nth, quarter, running }: { nth: number; quarter: Quarter; running: Quarter },
  bank: Bank,
): Promise<Settling> {
  if (nth === 1) return { vetoed: VETOED }
  if (nth === 2) return { refused: true }
  if (nth < 2) return {}
  const upheld = await playReviewedYear(stage, quarter, running)
  await playWholeMeet(stage, addDays(quarter.from, MEET_DAY), bank)
  return { upheld }
}

/**
 * The year before the season (演示数据): four quarters of the flag with records, a veto, objections and handovers; a year
 * of case-file review; a whole meet; then what the running quarter has so far. All of it through the calls of the
 * contract.
 */
export async function playYear(
  stage: SeasonStage,
  questions: readonly Question[],
  today: BeijingDay,
): Promise<void> {
  const bank = new Map(questions.map((question) => [question.id, question]))
  const { closed, running } = demoQuarters(today)
  const all = [...closed, running]
  const desk = deskOn(stage)
  for (const [nth, quarter] of closed.entries()) {
    if (nth === 0) {
      await open(desk, quarter, atHour(quarter.from, 1, 9))
      await grantMore(stage)
    }
    const settling = await settlingOf(stage, { nth, quarter, running }, bank)
    await enterAndConfirm(stage, records(quarter, nth), atHour(quarter.from, RECORDS_DAY, 9))
    await settle(desk, quarter, all[nth + 1] ?? running, settling)
  }
  await playRunningReview(stage, running)
  await enterAndConfirm(stage, records(running, closed.length), atHour(running.from, EARLY_DAY, 9))
  const awarding = addDays(running.from, AWARDS_DAY)
  await giveAwards(stage, Number(awarding.slice(0, 4)), atHour(awarding, 0, 9))
  stage.setClock(null)
}

/** What waits and runs today (演示数据): records to confirm, a meet that is being judged, a preview that is up to date. */
export async function playToday(stage: SeasonStage, now: Date): Promise<void> {
  await leaveRecordsWaiting(stage, demoQuarters(beijingDayOf(now)).running, now)
  await playWinterMeet(stage, now)
  await minutes(stage, now.getTime() - PREVIEW_RUNS * MINUTE_MS, PREVIEW_RUNS)
  stage.setClock(null)
}
