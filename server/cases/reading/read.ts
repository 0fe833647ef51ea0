import type { Reply } from '#contract/index'
import { mayWithdraw, mayWrite } from '#domain/cases'
import { mayAct, type Officer } from '#domain/org'
import { currentPlan } from '#server/plan'
import { command, refuse, type UseCase } from '#server/platform'
import { learnerOf } from '../learner-of'
import { relatedTo } from '../related'
import { caseFor, type LiveCase, shownTo } from '../seen'
import { showCase } from '../show-case'
import { asked, type CaseAsked } from '../store'
import { showWatched } from './show-watched'

type Read = Reply<'cases', 'read'>

const ASKED_MOST = 50

/** Questions that were answered, and the reader's own that wait, the newest first. One operation. */
const askedAbout = (of: string, officer: string): Promise<CaseAsked[]> =>
  asked.find(command.or({ case: of, answered: true }, { case: of, officer }), {
    sort: [['at', 'desc']],
    limit: ASKED_MOST,
  })

export const showAsked = ({ _id, text, at, answer, officer }: CaseAsked, reader: string) => ({
  id: _id,
  text,
  at,
  answer,
  mine: officer === reader,
})

/** Figures about a few people would be figures about persons: so many must have gone through it once more. */
const effectOf = ({ effect, live }: LiveCase, from: number): Read['effect'] =>
  effect && effect.after.answered >= from * live.text.questions.length ? effect : null

const mayOf = (file: LiveCase, officer: Officer): Read['may'] => ({
  answerAsked: mayWrite(file, officer),
  withdraw: mayWithdraw(file, officer),
  open: mayAct(officer.grants, 'provincialAdmin', file.path),
})

/** A case with what the reader made of it. Five operations, one more at the first reading. */
export const read: UseCase<'cases', 'read'> = async ({ officer, now }, { case: id }) => {
  const file = await caseFor(id, officer)
  if (!file) return refuse('CASE_NOT_FOUND')
  const [learner, related, questions, { cases: rules }] = await Promise.all([
    learnerOf(id, officer, now.getTime()),
    relatedTo(file, shownTo(officer)),
    askedAbout(id, officer._id),
    currentPlan(now),
  ])
  return {
    ...showCase(file, learner, related),
    watched: showWatched(learner.watched),
    learned: learner.learned,
    note: learner.note,
    asked: questions.map((question) => showAsked(question, officer._id)),
    effect: effectOf(file, rules.effectFrom),
    may: mayOf(file, officer),
    reach: file.reach ?? 'city',
    isPublic: file.isPublic,
  }
}
