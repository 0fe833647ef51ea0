import type { Reply } from '#contract/index'
import { cityOf, type Reach } from '#domain/cases'
import type { Officer } from '#domain/org'
import { collectedVersions } from '#server/cases'
import { addressesFor, isRefusal, refuse, type UseCase } from '#server/platform'
import { collectionId, keyOf, type MadeCollection, madeCollections } from './made'
import { make } from './make'

const MOST_CASES = 100

/** The unit that issues a collection: the province's, or the city's. */
const placeOf = ({ path }: Officer, scope: Reach): string =>
  scope === 'province' ? (path[0] ?? '') : cityOf(path)

/** What is handed out; nothing where the file is gone. */
async function handedOut({
  file,
  name,
  pages,
  cases,
}: MadeCollection): Promise<Reply<'documents', 'caseCollection'> | undefined> {
  const url = (await addressesFor([file])).get(file)
  return url === undefined ? undefined : { file, url, name, pages, cases }
}

/**
 * A quarter's cases as a book to print (案例汇编): what this officer may read at this moment, in the version readers
 * have. Asked again it is the same file, as long as the same versions are in it. Two operations; when it must be
 * made, two more and one for each twenty cases.
 */
export const caseCollection: UseCase<'documents', 'caseCollection'> = async (call, wanted) => {
  const versions = await collectedVersions(call.officer, wanted, MOST_CASES + 1)
  if (versions.length === 0) return refuse('NO_CASES')
  if (versions.length > MOST_CASES) return refuse('TOO_MANY_CASES')
  const place = placeOf(call.officer, wanted.scope)
  const before = await madeCollections.get(collectionId(wanted, place))
  const known = before?.key === keyOf(versions) ? await handedOut(before) : undefined
  if (known) return known
  const made = await make(call, { ...wanted, versions, place, before })
  if (isRefusal(made)) return made
  const handed = await handedOut(made)
  if (!handed) throw new Error(`${made.file} was kept and is not there`)
  return handed
}
