import { isWithAuthors, whyNot } from '#domain/review'
import { aggregate, command, refuse, type UseCase } from '#server/platform'
import { batchCard, cardOf, decisionsShown } from '../drafts/shown'
import { batches, drafts } from '../drafts/store'
import { flowOf, mayLook, mayWrite, reviewerOf } from '../rights'

const PAGE = 20

/** How many drafts of an import are complete, and how many are not. One operation. */
async function counted(of: string): Promise<{ complete: number; incomplete: number }> {
  const { list } = await drafts
    .aggregate()
    .match({ import: of })
    .group({ _id: '$complete', count: aggregate.sum(1) })
    .limit(2)
    .end()
  const groups = list as readonly { readonly _id: boolean; readonly count: number }[]
  const count = (complete: boolean) => groups.find(({ _id }) => _id === complete)?.count ?? 0
  return { complete: count(true), incomplete: count(false) }
}

/** An import with its drafts in the order of the file, page by page; all, or what is not complete. Three operations. */
export const batch: UseCase<'bank', 'batch'> = async ({ officer }, input) => {
  const { import: of, incomplete, after } = input
  const found = await batches.get(of)
  if (!found || !mayLook(officer, found.path)) return refuse('IMPORT_NOT_FOUND')
  const where = {
    import: of,
    ...(incomplete ? { complete: false } : {}),
    ...(after === null ? {} : { _id: command.gt(after) }),
  }
  const [page, counts] = await Promise.all([
    drafts.find(where, { sort: [['_id', 'asc']], limit: PAGE + 1 }),
    counted(of),
  ])
  const { review, path } = found
  return {
    batch: batchCard(found),
    version: review.version,
    ...counts,
    drafts: page.slice(0, PAGE).map(cardOf),
    next: page.length > PAGE ? (page[PAGE - 1]?._id ?? null) : null,
    decisions: decisionsShown(review),
    whyNot: whyNot(review, flowOf(officer, path), reviewerOf(officer), path) ?? null,
    mayHandIn: mayWrite(officer, path) && isWithAuthors(review) && !found.publishing,
  }
}
