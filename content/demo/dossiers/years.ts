import { addDays } from '#domain/beijing-day'
import { asking } from '../asking'
import { atHour } from '../clock'
import type { Stage } from '../play'
import type { Quarter } from '../quarters'
import { acceptWaiting, answerFindings } from './answers'
import { drawYear } from './draw-year'
import { reviewSome } from './review'

const yearOf = (day: string): number => Number(day.slice(0, 4))
const NOBODY = { late: [], lateDays: 0, silent: [], waiting: [] }

/** 凌海: its last answer waits for the reviewer until somebody objects. */
const UNSEEN = 'u-210781'

/** The year whose review runs now: the one the last closed quarter lies in; the one before it is done. */
export const runningYear = (running: Quarter): number => yearOf(addDays(running.from, -1))

/**
 * A whole year of case-file review (案卷评查) in a closed quarter: two files of each agency are reviewed, most findings
 * answered in time. What it gives back accepts the answer nobody had looked at. Some 130 calls.
 */
export async function playDoneYear(stage: Stage, quarter: Quarter, running: Quarter) {
  const ask = asking(stage)
  const at = (day: number) => atHour(quarter.from, day, 9)
  const drawn = await drawYear(stage, ask, runningYear(running) - 1, at(16))
  const reviewed = await reviewSome(stage, ask, drawn, { from: at(22), ofEach: 2 })
  await answerFindings(stage, ask, reviewed, {
    ...{ at: at(30), late: ['u-210804'], lateDays: 12, silent: ['u-210902'], waiting: [UNSEEN] },
  })
  return (moment: number) => acceptWaiting(stage, ask, reviewed, { unit: UNSEEN, at: moment })
}

/**
 * The review that runs (评查进行中): one file of each agency is reviewed, some findings wait for an answer, the other
 * files wait for a reviewer. Some seventy calls.
 */
export async function playRunningYear(stage: Stage, running: Quarter): Promise<void> {
  const ask = asking(stage)
  const at = (day: number) => atHour(running.from, day, 9)
  const drawn = await drawYear(stage, ask, runningYear(running), at(18))
  const reviewed = await reviewSome(stage, ask, drawn, { from: at(23), ofEach: 1 })
  const silent = ['u-210102', 'u-210203', 'u-210804']
  await answerFindings(stage, ask, reviewed, { ...NOBODY, at: at(25), silent })
}
