import { mayWrite } from '#domain/cases'
import { placesOf } from '#domain/org'
import { ABOUT_NOTHING, tell } from '#server/inbox'
import { command, moderateText, refuse, type UseCase } from '#server/platform'
import { asked } from '../store'

const MOST = 50

/** Questions of the editor's places that wait for an answer (在线答疑), the oldest first. One operation. */
export const toAnswer: UseCase<'cases', 'toAnswer'> = async ({ officer }) => {
  const found = await asked.find(
    { answered: false, path: command.in(placesOf(officer.grants, 'branchEditor')) },
    { sort: [['at', 'asc']], limit: MOST },
  )
  return {
    asked: found.map(({ _id, case: of, title, text, at }) => ({
      id: _id,
      case: of,
      title,
      text,
      at,
    })),
  }
}

/** Answers a question, once, for everybody to read. Five operations, one more for a retry. */
export const answerAsked: UseCase<'cases', 'answerAsked'> = async (
  { officer, openid, now },
  { id, text },
) => {
  const known = await asked.get(id)
  if (!known || !mayWrite(known, officer)) return refuse('CASE_NOT_FOUND')
  if ((await moderateText(openid, text)) === 'risky') return refuse('NOT_FIT')
  const answer = { text, by: officer.unitName, at: now.getTime() }
  const taken = await asked.update(
    { _id: id, answered: false },
    { answer: command.set(answer), answered: true },
  )
  const kept = taken > 0 ? answer : (await asked.get(id))?.answer
  if (!kept || kept.text !== text) return refuse('ALREADY_ANSWERED')
  const about = { ...ABOUT_NOTHING, case: known.case, title: known.title }
  await tell([{ to: known.officer, kind: 'askAnswered', cause: id, about, at: kept.at }])
  return { at: kept.at }
}
