import { aggregate } from '#server/platform'
import { dossierFiles, lists } from './store'

const TRIES = 8

/** The id of an agency's list. */
export const listId = (year: number, unit: string): string => `${year}:${unit}`

async function countFiles(year: number, unit: string): Promise<number> {
  const { list } = await dossierFiles
    .aggregate()
    .match({ unit, year })
    .group({ _id: null, count: aggregate.sum(1) })
    .limit(1)
    .end()
  return (list as { count: number }[])[0]?.count ?? 0
}

/** The list's sequence number. Where somebody opens it at the same time, theirs stands: the count looks again. */
async function opened(year: number, unit: string): Promise<number> {
  const _id = listId(year, unit)
  const known = await lists.get(_id)
  if (known) return known.seq
  await lists.add({ _id, seq: 0, year, unit, listed: 0, fingerprint: null, lots: null })
  return 0
}

/**
 * Counts an agency's files anew after some were added or taken away; who was overtaken counts again, so that whoever
 * writes last has counted what all before wrote. Three operations, one more for a list's first file.
 */
export async function recount(year: number, unit: string): Promise<number> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const seq = await opened(year, unit)
    const listed = await countFiles(year, unit)
    const mine = { _id: listId(year, unit), seq }
    if ((await lists.update(mine, { listed, seq: seq + 1 })) > 0) return listed
  }
  throw new Error(`the list ${listId(year, unit)} changed ${TRIES} times while it was counted`)
}
