import type { Reply } from '#contract/index'
import { type BeijingDay, beijingDayOf } from '#domain/beijing-day'
import { type Card, isDue, understoodCount } from '#domain/study'
import { type PublishedQuestion, questionsOf } from '#server/bank'
import type { UseCase } from '#server/platform'
import { learnerOf } from './learner-of'

/** One page of questions; what comes back later stays behind what is due. */
const MOST = 100

type Mistakes = Reply<'study', 'mistakes'>
type LawLine = Mistakes['laws'][number]

interface Mistake {
  readonly question: PublishedQuestion
  readonly card: Card
}

/** Due first, then by the day they come back; retired ones last. */
const byDue = ([, a]: [string, Card], [, b]: [string, Card]) =>
  (a.due ?? '9').localeCompare(b.due ?? '9')

function lawLines(mistakes: readonly Mistake[], today: BeijingDay): LawLine[] {
  const lines = new Map<string, LawLine>()
  for (const { question, card } of mistakes) {
    const { law, lawName } = question.citation
    const line = lines.get(law) ?? {
      law,
      name: lawName,
      domain: question.domain,
      due: 0,
      waiting: 0,
      understood: 0,
    }
    const due = isDue(card, today)
    lines.set(law, {
      ...line,
      due: line.due + (due ? 1 : 0),
      waiting: line.waiting + (!due && !card.understood ? 1 : 0),
      understood: line.understood + (card.understood ? 1 : 0),
    })
  }
  return [...lines.values()].toSorted((a, b) => b.due - a.due || a.name.localeCompare(b.name, 'zh'))
}

/** The book of mistakes (错题本). Three operations. */
export const mistakes: UseCase<'study', 'mistakes'> = async ({ officer, now }) => {
  const today = beijingDayOf(now)
  const learner = await learnerOf(officer._id)
  const cards = Object.entries(learner.cards).toSorted(byDue).slice(0, MOST)
  const questions = await questionsOf(
    cards.map(([id]) => id),
    { stem: true, domain: true, citation: true },
  )
  const found = questions.flatMap((question) => {
    const card = learner.cards[question._id]
    return card ? [{ question, card }] : []
  })
  const later = found.flatMap(({ card }) => (card.due && card.due > today ? [card.due] : []))
  return {
    today,
    due: Object.values(learner.cards).filter((card) => isDue(card, today)).length,
    understood: understoodCount(learner),
    nextDue: later.toSorted()[0] ?? null,
    laws: lawLines(found, today),
    questions: found.flatMap(({ question: { _id, stem, domain, citation }, card }) =>
      card.due
        ? [
            {
              id: _id,
              stem,
              lawName: citation.lawName,
              domain,
              due: card.due,
              isDue: card.due <= today,
            },
          ]
        : [],
    ),
  }
}
