import type { Officer } from '#domain/org'
import { whyNot } from '#domain/review'
import { command, type UseCase } from '#server/platform'
import { countOpen } from '../disputes/count-open'
import { flowOf, keepsBank, reviewerOf, reviewPlaces } from '../rights'
import { batchCard, cardOf } from './shown'
import { batches, drafts } from './store'

const MOST = 50
const UNDER_WAY = ['draft', 'bankReview', 'returned']

const single = (state: readonly string[]) => ({
  import: null,
  'review.state': command.in([...state]),
})

/** What I wrote and is not in the bank yet. One operation. */
const mineOf = ({ _id }: Officer) =>
  drafts.find(
    { ...single(UNDER_WAY), 'review.authors': _id },
    { sort: [['updatedAt', 'desc']], limit: MOST },
  )

/** What waits in my places, the longest waiting first, but what I wrote. One operation. */
async function waitingFor(officer: Officer) {
  const where = { ...single(['bankReview']), path: command.in(reviewPlaces(officer)) }
  const found = await drafts.find(where, { sort: [['at', 'asc']], limit: MOST })
  return found.filter(
    ({ review, path }) => !whyNot(review, flowOf(officer, path), reviewerOf(officer), path),
  )
}

/** Imports that are not in the bank as a whole. One operation. */
const importsFor = (officer: Officer) =>
  batches.find(
    { 'review.state': command.in(UNDER_WAY), path: command.in(reviewPlaces(officer)) },
    { sort: [['at', 'desc']], limit: MOST },
  )

/**
 * What I write, what waits for my review, which imports there are, how many disputes wait. Four operations, none for
 * those without a role.
 */
export const desk: UseCase<'bank', 'desk'> = async ({ officer }) => {
  if (reviewPlaces(officer).length === 0)
    return { mine: [], waiting: [], imports: [], disputes: null }
  const [mine, waiting, imports, disputes] = await Promise.all([
    mineOf(officer),
    waitingFor(officer),
    importsFor(officer),
    keepsBank(officer) ? countOpen() : null,
  ])
  return {
    mine: mine.map(cardOf),
    waiting: waiting.map(cardOf),
    imports: imports.map(batchCard),
    disputes,
  }
}
