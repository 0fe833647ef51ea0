import { createHash } from 'node:crypto'
import { beijingDayOf, startOfDay } from '#domain/beijing-day'
import type { Officer } from '#domain/org'
import { currentPlan } from '#server/plan'
import { command, moderateText, refuse, type UseCase } from '#server/platform'
import { caseFor } from '../seen'
import { asked, type CaseAsked } from '../store'
import { showAsked } from './read'

/** The asker stays out of the id: whoever answers need not know who asked. */
const idOf = (officer: string, key: string): string =>
  createHash('sha256').update(`${officer} ${key}`).digest('hex').slice(0, 24)

const askedToday = async (officer: Officer, now: Date, most: number): Promise<number> => {
  const since = startOfDay(beijingDayOf(now)).getTime()
  const where = { officer: officer._id, at: command.gte(since) }
  return (await asked.find(where, { limit: most, fields: { at: true } })).length
}

/** Asks the editors of a case (在线答疑); the same key is the same question. Four operations. */
export const ask: UseCase<'cases', 'ask'> = async ({ officer, openid, now }, input) => {
  const file = await caseFor(input.case, officer)
  if (!file) return refuse('CASE_NOT_FOUND')
  const id = idOf(officer._id, input.key)
  const known = await asked.get(id)
  if (known) return { asked: showAsked(known, officer._id) }
  const { cases: rules } = await currentPlan(now)
  if ((await askedToday(officer, now, rules.asksPerDay)) >= rules.asksPerDay)
    return refuse('TOO_MANY_TODAY')
  if ((await moderateText(openid, input.text)) === 'risky') return refuse('NOT_FIT')
  const question: CaseAsked = {
    _id: id,
    case: input.case,
    title: file.live.text.title,
    path: file.path,
    officer: officer._id,
    text: input.text,
    at: now.getTime(),
    answer: null,
    answered: false,
  }
  const kept = (await asked.add(question)) ? question : ((await asked.get(id)) ?? question)
  return { asked: showAsked(kept, officer._id) }
}
