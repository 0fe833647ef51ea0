import { verdictOf } from '#domain/bank'
import { isFinished, type StudySet } from '#domain/study'
import { command, refuse, type UseCase } from '#server/platform'
import { finish } from './finish'
import { sets } from './store'

interface Given {
  readonly set: string
  readonly question: string
  readonly chosen: readonly number[]
}

/** The question must hold every chosen place, and several places only where several may be right. */
const fits = ({ question, chosen }: Given) =>
  command.elemMatch({
    id: question,
    optionCount: command.gt(Math.max(...chosen)),
    ...(chosen.length > 1 ? { type: 'multiple' } : {}),
  })

/** Takes the answer if it is the first to this question; the only point at which an answer comes to be. */
const take = (openid: string, given: Given, at: number): Promise<StudySet | undefined> =>
  sets.updateOne(
    {
      _id: given.set,
      openid,
      [`answers.${given.question}`]: command.exists(false),
      questions: fits(given),
    },
    {
      [`answers.${given.question}`]: command.set({ chosen: given.chosen, at }),
      left: command.inc(-1),
    },
  )

const sameChoice = (a: readonly number[], b: readonly number[]) => a.join() === b.join()

/**
 * One answer. Costs one operation, three more for the last one of a set. A retry gets the first answer back;
 * another answer to the same question is refused by name (house law 3).
 */
export const answer: UseCase<'study', 'answer'> = async ({ openid, now }, input) => {
  const chosen = [...new Set(input.chosen)].toSorted((a, b) => a - b)
  const given = { ...input, chosen }
  const taken = await take(openid, given, now.getTime())
  const set = taken ?? (await sets.get(input.set))
  if (!set || set.openid !== openid) return refuse('SET_NOT_FOUND')
  const question = set.questions.find(({ id }) => id === input.question)
  const kept = set.answers[input.question]
  if (!question || !kept) return refuse('NOT_AN_OPTION')
  const verdict = verdictOf(question, kept.chosen)
  if (!sameChoice(kept.chosen, chosen)) return refuse('ALREADY_ANSWERED', { verdict, at: kept.at })
  const result = isFinished(set) ? await finish(set, now) : null
  return { verdict, at: kept.at, left: set.left, result }
}
