import { judge } from '#domain/bank'
import { type CaseAnswers, type CaseQuestion, isAnswered, isLearned } from '#domain/cases'
import { command, type OfficerCall, refuse, type UseCase } from '#server/platform'
import { learnerId, learnerOf } from '../learner-of'
import { caseFor, type LiveCase } from '../seen'
import { showAnswered, showDecision } from '../show-case'
import { type Learner, learners } from '../store'

type Kept = 'answers' | 'again'
const TALLY = { answers: 'before', again: 'after' } as const

/** Several places only where several may be right. */
const fits = ({ options, type }: CaseQuestion, chosen: readonly number[]): boolean =>
  chosen.every((place) => place < options.length) && (type === 'multiple' || chosen.length === 1)

/** Takes an answer if it is the first to this question. One operation. */
const take = (
  { officer, now }: OfficerCall,
  { _id }: LiveCase,
  { question, chosen, kept }: { question: CaseQuestion; chosen: readonly number[]; kept: Kept },
): Promise<Learner | undefined> => {
  const key = question.options.map(({ right }) => right)
  const given = { chosen, right: judge(key, chosen), at: now.getTime() }
  const field = `${kept}.${question.id}`
  return learners.updateOne(
    { _id: learnerId(_id, officer), [field]: command.exists(false) },
    {
      [field]: command.set(given),
      [`${TALLY[kept]}.answered`]: command.inc(1),
      [`${TALLY[kept]}.right`]: command.inc(given.right ? 1 : 0),
      at: now.getTime(),
    },
  )
}

/** A case without a video is learned with its last answer. One operation, mostly none. */
async function learn({ live }: LiveCase, learner: Learner): Promise<void> {
  const watched = live.video ? learner.watched?.creditedAt != null : null
  if (learner.learned || !isLearned(live.text.questions, learner, watched)) return
  await learners.update({ _id: learner._id, learned: false }, { learned: true })
}

const sameChoice = (a: readonly number[], b: readonly number[]): boolean => a.join() === b.join()

/** Going through it once more begins when everything was answered once. */
const keptIn = (again: boolean, { live }: LiveCase, { answers }: { answers: CaseAnswers }): Kept =>
  again && isAnswered(live.text.questions, { answers }) ? 'again' : 'answers'

/**
 * One answer to a case's question. The first stands and tells key and reason; the same again gets the same, another
 * is refused by name (house law 3). Three operations, one more for a retry, and one more for the last of a case
 * without a video.
 */
export const answer: UseCase<'cases', 'answer'> = async (call, input) => {
  const file = await caseFor(input.case, call.officer)
  if (!file) return refuse('CASE_NOT_FOUND')
  const { live } = file
  const question = live.text.questions.find(({ id }) => id === input.question)
  if (!question) return refuse('QUESTION_NOT_FOUND')
  const chosen = [...new Set(input.chosen)].toSorted((a, b) => a - b)
  if (!fits(question, chosen)) return refuse('NOT_AN_OPTION')
  const before = await learnerOf(input.case, call.officer, call.now.getTime())
  const kept = keptIn(input.again, file, before)
  const learner =
    (await take(call, file, { question, chosen, kept })) ?? (await learners.get(before._id))
  const given = learner?.[kept][question.id]
  if (!learner || !given) throw new Error(`an answer to ${input.case} went missing`)
  const answered = showAnswered(live, question, given)
  if (!sameChoice(given.chosen, chosen)) return refuse('ALREADY_ANSWERED', answered)
  await learn(file, learner)
  return { answered, ...showDecision(live, learner) }
}
