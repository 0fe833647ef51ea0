import type { Reply } from '#contract/index'
import { type BeijingDay, beijingDayOf } from '#domain/beijing-day'
import { type Card, type Due, dueOn, understoodCount } from '#domain/study'
import { type PublishedQuestion, questionsOf, shelf } from '#server/bank'
import type { UseCase } from '#server/platform'
import { learnerOf, standing } from './learner-of'

/** One page of questions; what comes back later stays behind what is due. */
const MOST = 100

type Mistakes = Reply<'study', 'mistakes'>
type LawLine = Mistakes['laws'][number]

interface Mistake {
  readonly question: PublishedQuestion
  readonly card: Card | undefined
  readonly due: Due | undefined
}

/** Due first, then by the day they come back; retired ones last. */
const byDue = ([, a]: [string, Card], [, b]: [string, Card]) =>
  (a.due ?? '9').localeCompare(b.due ?? '9')

/** What is to be met again, also where it never was a mistake, then the other mistakes. */
const idsOf = (due: readonly Due[], cards: Readonly<Record<string, Card>>): string[] => {
  const first = due.toSorted((a, b) => a.since.localeCompare(b.since)).map(({ id }) => id)
  const others = Object.entries(cards).toSorted(byDue)
  return [...new Set([...first, ...others.map(([id]) => id)])].slice(0, MOST)
}

function lawLines(mistakes: readonly Mistake[]): LawLine[] {
  const lines = new Map<string, LawLine>()
  for (const { question, card, due } of mistakes) {
    const { law, lawName } = question.citation
    const about = { law, name: lawName, domain: question.domain }
    const line = lines.get(law) ?? { ...about, due: 0, waiting: 0, understood: 0 }
    lines.set(law, {
      ...line,
      due: line.due + (due ? 1 : 0),
      waiting: line.waiting + (!due && card && !card.understood ? 1 : 0),
      understood: line.understood + (card?.understood ? 1 : 0),
    })
  }
  return [...lines.values()].toSorted((a, b) => b.due - a.due || a.name.localeCompare(b.name, 'zh'))
}

function questionLines(
  { question: { _id, stem, domain, citation }, card, due }: Mistake,
  today: BeijingDay,
): Mistakes['questions'] {
  const day = due?.since ?? card?.due
  if (!day || (!due && day <= today)) return []
  const about = { id: _id, stem, lawName: citation.lawName, domain }
  return [{ ...about, due: day, isDue: due !== undefined, renewed: due?.renewed ?? false }]
}

/**
 * The book of mistakes (错题本), and what was learned by a text that was renewed since. Three operations, one more where
 * the shelf is not kept.
 */
export const mistakes: UseCase<'study', 'mistakes'> = async ({ officer, now }) => {
  const today = beijingDayOf(now)
  const [known, offered] = await Promise.all([learnerOf(officer._id), shelf(now)])
  const learner = await standing(known, now)
  const due = dueOn(offered, learner, today)
  const dueById = new Map(due.map((one) => [one.id, one]))
  const fields = { stem: true, domain: true, citation: true }
  const found = (await questionsOf(idsOf(due, learner.cards), fields)).map((question) => {
    const { _id } = question
    return { question, card: learner.cards[_id], due: dueById.get(_id) }
  })
  const later = found.flatMap(({ card }) => (card?.due && card.due > today ? [card.due] : []))
  return {
    today,
    due: due.length,
    understood: understoodCount(learner),
    nextDue: later.toSorted()[0] ?? null,
    laws: lawLines(found),
    questions: found.flatMap((mistake) => questionLines(mistake, today)),
  }
}
