import type { Reply } from '#contract/index'
import type { Question } from '#domain/bank'
import { addDays, type BeijingDay, startOfDay } from '#domain/beijing-day'
import { markAt } from '#domain/study'
import { demoMarks } from './streak'

/** How the demonstration speaks to a cloud: as somebody, at some moment. */
export interface Stage {
  call(openid: string, path: string, input: object): Promise<unknown>
  setClock(moment: Date | null): void
}

type ShownSet = Reply<'study', 'makeUp'>

const DAYS_BACK = 14
const MORNING_MS = (8 * 60 + 10) * 60_000
const ANSWER_MS = 20_000
/** One new question in so many goes wrong, so that there is something to come back. */
const WRONG_EVERY = 4

/** The places to choose: the right ones, or a wrong one when the officer fails. */
export function choice(
  shown: Pick<ShownSet['questions'][number], 'options'>,
  question: Question,
  fails: boolean,
): number[] {
  const right = new Set(question.options.filter((option) => option.right).map(({ text }) => text))
  const wrong = shown.options.findIndex((text) => !right.has(text))
  if (fails && wrong >= 0) return [wrong]
  return shown.options.flatMap((text, place) => (right.has(text) ? [place] : []))
}

/** One officer's morning: opens the set and answers it, as through the phone. */
async function studyDay(
  stage: Stage,
  openid: string,
  day: BeijingDay,
  bank: ReadonlyMap<string, Question>,
  nth: number,
) {
  const start = startOfDay(day).getTime() + MORNING_MS
  stage.setClock(new Date(start))
  const { set } = (await stage.call(openid, 'study.today', {})) as Reply<'study', 'today'>
  for (const [i, shown] of set.questions.entries()) {
    const question = bank.get(shown.id)
    if (!question) throw new Error(`${shown.id} is not in the bank`)
    const fails = shown.source === 'new' && (nth + i) % WRONG_EVERY === 0
    stage.setClock(new Date(start + (i + 1) * ANSWER_MS))
    await stage.call(openid, 'study.answer', {
      set: set.id,
      question: shown.id,
      chosen: choice(shown, question, fails),
    })
  }
}

/**
 * Plays the last two weeks of a unit through the real calls (演示数据): its first officer has the streak of
 * `demoMarks` with a leave day, the others study most days. Nothing is written past the contract.
 */
export async function playDemo(
  stage: Stage,
  openids: readonly string[],
  questions: readonly Question[],
  today: BeijingDay,
): Promise<void> {
  const bank = new Map(questions.map((question) => [question.id, question]))
  const marks = demoMarks(today)
  for (let back = DAYS_BACK; back > 0; back -= 1) {
    const day = addDays(today, -back)
    for (const [nth, openid] of openids.entries()) {
      const mark = nth === 0 ? markAt(marks, day) : (back + nth) % 5 === 0 ? undefined : 'done'
      if (mark === 'done') await studyDay(stage, openid, day, bank, nth + back)
      if (mark === 'leave') {
        stage.setClock(new Date(startOfDay(day).getTime() + MORNING_MS))
        await stage.call(openid, 'study.declareLeave', { days: [day] })
      }
    }
  }
  stage.setClock(null)
}
