import type { Reply } from '#contract/index'
import { placesOf } from '#domain/org'
import { whyNot } from '#domain/review'
import { cite } from '#server/library'
import { command, type UseCase } from '#server/platform'
import { BANK_FLOW, type Proposal, proposals } from './proposal'

type Shown = Reply<'bank', 'proposed'>['questions'][number]

const MOST = 50

const show = ({ _id, question, source, at }: Proposal, citation: Shown['citation']): Shown => ({
  id: _id,
  type: question.type,
  domain: question.domain,
  stem: question.stem,
  options: question.options.map(({ text, right, note }) => ({ text, right, note: note ?? null })),
  takeaway: question.takeaway,
  reason: question.reason,
  citation,
  source,
  at,
})

/** Questions that wait for this reviewer, who wrote none of them. Two operations. */
export const proposed: UseCase<'bank', 'proposed'> = async ({ officer }) => {
  const where = {
    'review.state': 'bankReview',
    path: command.in(placesOf(officer.grants, 'legalReviewer')),
  }
  const found = await proposals.find(where, { sort: [['at', 'asc']], limit: MOST })
  const who = { officer: officer._id, name: officer.name, grants: officer.grants }
  const mine = found.filter(({ review, path }) => !whyNot(review, BANK_FLOW, who, path))
  const cited = await cite(mine.map(({ question }) => question.citation))
  return {
    questions: mine.flatMap((proposal) => {
      const { law, version, article } = proposal.question.citation
      const citation = cited.find(
        (one) => one.law === law && one.version === version && one.article === article,
      )
      return citation ? [show(proposal, citation)] : []
    }),
  }
}
