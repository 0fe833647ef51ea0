import { createHash } from 'node:crypto'
import { type ItemAnswer, inBankOrder, judge } from '#domain/bank'
import type { StudySet } from '#domain/study'
import { command } from '#server/platform'
import { sets } from './store'

/** A read brings a megabyte at most; a set with its texts weighs up to 15 KB. */
const PAGE = 50
const FIELDS = { officer: true, questions: true, answers: true }

/** Stands for a person without naming one. */
const personOf = (officer: string): string =>
  createHash('sha256').update(officer).digest('hex').slice(0, 12)

/** The answers of a set, by the options' places in the bank: each officer had them in another order. */
export function answersIn({ _id, officer, questions, answers }: StudySet): ItemAnswer[] {
  return questions.flatMap((question) => {
    const answer = answers[question.id]
    if (!answer) return []
    const key = question.options.map(({ right }) => right)
    return [
      {
        question: question.id,
        version: question.version,
        options: question.options.length,
        taken: inBankOrder(question, _id, answer.chosen),
        right: judge(key, answer.chosen),
        person: personOf(officer),
      },
    ]
  })
}

/** Settled sets give their answers to the questions' figures (答题统计), each once. */
export const studiedAnswers = {
  /** One operation. */
  async waiting(most: number): Promise<readonly string[]> {
    const found = await sets.find(
      { tallied: false, settled: true },
      { sort: [['_id', 'asc']], limit: most, fields: { _id: true } },
    )
    return found.map(({ _id }) => _id)
  },
  /** One operation for each fifty sets. */
  async answersOf(ids: readonly string[]): Promise<readonly ItemAnswer[]> {
    const all: ItemAnswer[] = []
    for (let from = 0; from < ids.length; from += PAGE) {
      const page = { _id: command.in(ids.slice(from, from + PAGE)) }
      const found = await sets.find(page, { sort: [['_id', 'asc']], limit: PAGE, fields: FIELDS })
      all.push(...found.flatMap(answersIn))
    }
    return all
  },
  /** One operation, none for none. */
  async done(ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await sets.update({ _id: command.in([...ids]) }, { tallied: true })
  },
}
