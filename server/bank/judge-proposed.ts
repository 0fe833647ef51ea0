import type { Officer } from '#domain/org'
import { decide } from '#domain/review'
import { cite } from '#server/library'
import { command, refuse, type UseCase } from '#server/platform'
import { BANK_FLOW, type Proposal, proposals } from './proposal'
import { lineOf } from './shelf-line'
import { type PublishedQuestion, questions, shelves } from './store'

const CODES = {
  NOT_IN_REVIEW: 'NOT_IN_REVIEW',
  OTHER_VERSION: 'NOT_IN_REVIEW',
  NOT_YOUR_STEP: 'QUESTION_NOT_FOUND',
  OWN_WORK: 'OWN_WORK',
  BOTH_STEPS: 'NOT_IN_REVIEW',
} as const

/** Puts the question into the bank and then on the shelf: a crash between heals when the decision is sent again. */
async function publish({ question }: Proposal): Promise<void> {
  const [citation] = await cite([question.citation])
  if (!citation) throw new Error(`${question.id} cites an article that is gone`)
  const document: PublishedQuestion = { ...question, _id: question.id, version: 1, citation }
  await questions.add(document)
  await shelves.update({ _id: 'daily' }, { lines: command.addToSet({ $each: [lineOf(question)] }) })
}

/** The same decision of the same person once more. */
const isDecided = ({ review }: Proposal, { _id }: Officer, verdict: string, note: string) =>
  review.decisions.some(
    (known) => known.by === _id && known.verdict === verdict && known.note === note,
  )

/**
 * Takes an offered question into the bank (入库), or turns it down with the reason; its authors never judge it.
 * Five operations, two when it is turned down.
 */
export const judge: UseCase<'bank', 'judge'> = async ({ officer, now }, input) => {
  const { question: id, verdict, note } = input
  const proposal = await proposals.get(id)
  if (!proposal) return refuse('QUESTION_NOT_FOUND')
  if (verdict === 'return' && note === '') return refuse('REASON_NEEDED')
  if (!isDecided(proposal, officer, verdict, note)) {
    const { review, path } = proposal
    const who = { officer: officer._id, name: officer.name, grants: officer.grants }
    const said = { version: review.version, verdict, note, at: now.getTime(), path }
    const after = decide(review, BANK_FLOW, who, said)
    if (typeof after === 'string') return refuse(CODES[after])
    const where = { _id: id, 'review.state': review.state, 'review.version': review.version }
    if ((await proposals.update(where, { review: command.set(after) })) === 0)
      return refuse('NOT_IN_REVIEW')
  }
  if (verdict === 'pass') await publish(proposal)
  return { verdict }
}
