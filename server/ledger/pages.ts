import type { Entry } from '#domain/ledger'
import { command, type Fields } from '#server/platform'
import { rows } from './store'

/** A read brings 1 MB at most; a row with its evidence is below 1 KB. */
const PAGE = 500

/** All rows that meet a condition, or the first so many, page by page in the order of their ids. */
export async function inPages(where: Fields, most = Number.POSITIVE_INFINITY): Promise<Entry[]> {
  const all: Entry[] = []
  let page: Entry[]
  do {
    const after = all.at(-1)?._id ?? ''
    page = await rows.find(
      { ...where, _id: command.gt(after) },
      { sort: [['_id', 'asc']], limit: Math.min(PAGE, most - all.length) },
    )
    all.push(...page)
  } while (page.length === PAGE && all.length < most)
  return all
}

/** The rows of these ids; those of one batch, however often they are asked for. */
export async function byIds(ids: readonly string[]): Promise<Entry[]> {
  const all: Entry[] = []
  for (let from = 0; from < ids.length; from += PAGE)
    all.push(
      ...(await rows.find(
        { _id: command.in(ids.slice(from, from + PAGE)) },
        { sort: [['_id', 'asc']], limit: PAGE },
      )),
    )
  return all
}
