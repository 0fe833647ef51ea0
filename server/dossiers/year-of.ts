import { type DossierYear, years } from './store'

const unopened = (year: number): DossierYear => ({
  ...{ _id: String(year), year, state: 'listing', percent: null, seedFrom: null },
  ...{ fingerprint: null, listed: 0, seed: null, seedAt: null },
})

/** A year; one that nobody has opened yet is open for lists. One operation. */
export const yearOf = async (year: number): Promise<DossierYear> =>
  (await years.get(String(year))) ?? unopened(year)

/** The year as a document, so that it can be changed under a condition. At most two operations. */
export async function openYear(year: number): Promise<DossierYear> {
  const known = await years.get(String(year))
  if (known) return known
  const opened = unopened(year)
  return (await years.add(opened)) ? opened : yearOf(year)
}

/** How far a year is, in the words of the contract. */
export function stageOf({ state, fingerprint, seed }: DossierYear) {
  if (state !== 'locked') return state
  if (fingerprint === null) return 'locking'
  return seed === null ? 'locked' : 'drawing'
}
