import { createHash } from 'node:crypto'
import { beijingDayOf } from '#domain/beijing-day'
import { currentPlan } from '#server/plan'
import { moderateText, type OfficerCall, refuse, type UseCase } from '#server/platform'
import { type PublishedQuestion, questions } from '../store'
import { disputeShown } from './shown'
import { type Dispute, disputes } from './store'

/** More than anybody ever says about one question. */
const MOST = 50

/** The next of this officer about this question: two phones at once make one. */
const idOf = (officer: string, question: string, nth: number): string =>
  `d-${createHash('sha256').update(`${officer} ${question} ${nth}`).digest('hex').slice(0, 20)}`

const mineAbout = (officer: string, question: string) =>
  disputes.find({ question, officer }, { sort: [['at', 'desc']], limit: MOST })

/** How many this officer sent today. One operation. */
async function sentToday(officer: string, now: Date, most: number): Promise<number> {
  const where = { officer, day: beijingDayOf(now) }
  return (await disputes.find(where, { limit: most, fields: { _id: true } })).length
}

const fresh = (
  { officer, now }: OfficerCall,
  { _id, version, stem }: PublishedQuestion,
  said: { key: string; text: string },
  nth: number,
): Dispute => ({
  _id: idOf(officer._id, _id, nth),
  officer: officer._id,
  key: said.key,
  question: _id,
  ...{ version, stem },
  text: said.text,
  state: 'open',
  day: beijingDayOf(now),
  at: now.getTime(),
  answer: null,
})

/**
 * Says what is wrong with a question (这道题有问题): one open dispute a question and officer, a few a day; the same
 * key is the same dispute. Four operations, one more when the plan is not at hand.
 */
export const dispute: UseCase<'bank', 'dispute'> = async (call, said) => {
  const { officer, openid, now } = call
  const before = await mineAbout(officer._id, said.question)
  const same = before.find(({ key }) => key === said.key)
  if (same) return disputeShown(same)
  if (before.some(({ state }) => state === 'open')) return refuse('STILL_OPEN')
  const { bank: rules } = await currentPlan(now)
  if ((await sentToday(officer._id, now, rules.disputesADay)) >= rules.disputesADay)
    return refuse('TOO_MANY_TODAY')
  const about = await questions.get(said.question)
  if (!about) return refuse('QUESTION_NOT_FOUND')
  if ((await moderateText(openid, said.text)) === 'risky') return refuse('NOT_FIT')
  const made = fresh(call, about, said, before.length)
  if (await disputes.add(made)) return disputeShown(made)
  const known = await disputes.get(made._id)
  return known?.key === said.key ? disputeShown(known) : refuse('STILL_OPEN')
}
