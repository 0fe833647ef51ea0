import { addDays } from '#domain/beijing-day'
import { asking } from '../asking'
import { CAST } from '../cast'
import { atHour } from '../clock'
import type { Stage } from '../play'
import type { Quarter } from '../quarters'
import { acceptWaiting, answerFindings } from './answers'
import { drawYear, listFiles } from './draw-year'
import { AGENCIES } from './files'
import { reviewSome } from './review'

const yearOf = (day: string): number => Number(day.slice(0, 4))
const NOBODY = { late: [], lateDays: 0, silent: [], waiting: [] }

/** 凌海: its first answer comes late, and its last waits for the reviewer until somebody objects. */
const UNSEEN = 'u-210781'

/** The year that was reviewed: the one before the year the last closed quarter lies in. */
export const reviewedYear = (running: Quarter): number => yearOf(addDays(running.from, -1)) - 1

/**
 * A year of case-file review (案卷评查) in a closed quarter: of three drawn files of each agency two are reviewed, most
 * findings answered in time. What it gives back accepts the answer nobody had looked at. Some 100 calls.
 */
export async function playReviewedYear(stage: Stage, quarter: Quarter, running: Quarter) {
  const ask = asking(stage)
  const at = (day: number) => atHour(quarter.from, day, 9)
  const drawn = await drawYear(stage, ask, reviewedYear(running), at(16))
  const reviewed = await reviewSome(stage, ask, drawn, { from: at(22), ofEach: 2 })
  await answerFindings(stage, ask, reviewed, {
    ...{
      at: at(30),
      late: ['u-210804', UNSEEN],
      lateDays: 12,
      silent: ['u-210902'],
      waiting: [UNSEEN],
    },
  })
  return (moment: number) => acceptWaiting(stage, ask, reviewed, { unit: UNSEEN, at: moment })
}

/** Of half the agencies the third file is reviewed in the running quarter; the other half waits for a reviewer. */
const GONE_ON = 4
const AGENCIES_LISTED = 3

/**
 * What the running quarter has so far: some files more are reviewed, their findings partly answered, and the first agencies
 * list the files of the next year (报送目录). Some two dozen calls.
 */
export async function playRunningReview(stage: Stage, running: Quarter): Promise<void> {
  const ask = asking(stage)
  const at = (day: number) => atHour(running.from, day, 9)
  const year = reviewedYear(running)
  stage.setClock(new Date(at(20)))
  const { files } = await ask(CAST.legalReviewer.openid, 'dossiers', 'toReview', { year })
  const some = AGENCIES.slice(0, GONE_ON).map(({ unit }) => unit)
  const left = files.filter(({ unit }) => some.includes(unit))
  const reviewed = await reviewSome(stage, ask, left, { from: at(21), ofEach: 1, before: 2 })
  const silent = ['u-210102', 'u-210303']
  await answerFindings(stage, ask, reviewed, { ...NOBODY, at: at(23), silent })
  stage.setClock(new Date(at(24)))
  for (const agency of AGENCIES.slice(0, AGENCIES_LISTED))
    await listFiles(ask, agency, year + 1, addDays(running.from, 24))
}
