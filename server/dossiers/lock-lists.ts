import { listText, yearText } from '#domain/dossiers'
import { agencies } from '#server/org'
import { lockedOf } from './all-of'
import { fingerprintOf } from './digest'
import { listId } from './recount'
import { type DossierList, type DossierYear, dossierFiles, lists, years } from './store'

const MOST = 1000

/** Locks one agency's list and fingerprints it; again changes nothing. Three or four operations. */
async function lockList(year: number, unit: string): Promise<void> {
  await dossierFiles.update({ unit, year, locked: false }, { locked: true })
  const files = await lockedOf(year, unit)
  const fingerprint = fingerprintOf(listText(files))
  const _id = listId(year, unit)
  const locked = { _id, seq: 0, year, unit, listed: files.length, fingerprint, lots: null }
  if (await lists.add(locked)) return
  await lists.update({ _id, fingerprint: null }, { listed: files.length, fingerprint })
}

const listsOf = (year: number): Promise<DossierList[]> => lists.find({ year }, { limit: MOST })

/** Fingerprints the year once each of its lists is locked. Two operations. */
async function seal(year: DossierYear) {
  const locked = await listsOf(year.year)
  const fingerprint = fingerprintOf(
    yearText(locked.map((list) => ({ unit: list.unit, fingerprint: list.fingerprint ?? '' }))),
  )
  const listed = locked.reduce((sum, list) => sum + list.listed, 0)
  await years.update({ _id: year._id, fingerprint: null }, { fingerprint, listed })
  return { fingerprint, listed, left: 0 }
}

/**
 * Goes on locking the lists of a year, so many agencies at most; an agency without files gets an empty list, so that
 * none can come later. Four operations an agency at most, four more.
 */
export async function lockLists(year: DossierYear, atMost: number) {
  if (year.fingerprint !== null)
    return { fingerprint: year.fingerprint, listed: year.listed, left: 0 }
  const [all, known] = await Promise.all([agencies(), listsOf(year.year)])
  const done = new Set(known.flatMap((list) => (list.fingerprint === null ? [] : [list.unit])))
  const waiting = all.filter(({ _id }) => !done.has(_id))
  for (const { _id } of waiting.slice(0, atMost)) await lockList(year.year, _id)
  const left = Math.max(0, waiting.length - atMost)
  if (left === 0) return seal(year)
  const listed = known.reduce((sum, list) => sum + list.listed, 0)
  return { fingerprint: null, listed, left }
}
