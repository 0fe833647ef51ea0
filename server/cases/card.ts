import type { Reply } from '#contract/index'
import type { CaseFile, Learner } from './store'

export type Card = Reply<'cases', 'list'>['cases'][number]

/** What a card is made of; nothing else of a case comes over for it. */
export const CARD_FIELDS = {
  listed: true,
  place: true,
  unitName: true,
  publishedAt: true,
  invented: true,
  learners: true,
}
export type Listed = Pick<CaseFile, '_id' | keyof typeof CARD_FIELDS>

const madeOf = (learner: Pick<Learner, 'learned'> | undefined): Card['mine'] => {
  if (!learner) return 'new'
  return learner.learned ? 'learned' : 'begun'
}

/** A case as lists show it to one reader; none for what is not listed. */
export function cardOf(file: Listed, learner: Pick<Learner, 'learned'> | undefined): Card[] {
  const { _id, listed, place, unitName, publishedAt, invented } = file
  if (!listed) return []
  const { title, lead, domain, seconds, minutes } = listed
  const told = { title, lead, domain, seconds, minutes }
  return [{ case: _id, ...told, place, unitName, publishedAt, invented, mine: madeOf(learner) }]
}
