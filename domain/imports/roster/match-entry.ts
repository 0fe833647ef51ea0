import { normaliseName, normaliseNumber, type Officer } from '../../org'
import type { RosterRow } from './roster-row'

/** The entries by their numbers. */
export interface Entries {
  readonly byCertificate: ReadonlyMap<string, Officer>
  readonly byStaffNumber: ReadonlyMap<string, Officer>
}

/** The entry of a row, none, or why it cannot be told, as a Chinese sentence. */
export type EntryMatch = { readonly entry: Officer | null } | { readonly why: string }

export const entriesOf = (officers: readonly Officer[]): Entries => ({
  byCertificate: new Map(
    officers.flatMap((officer) =>
      officer.certificate === null ? [] : [[normaliseNumber(officer.certificate), officer]],
    ),
  ),
  byStaffNumber: new Map(officers.map((of) => [normaliseNumber(of.staffNumber), of])),
})

const sameName = (a: string, b: string): boolean => normaliseName(a) === normaliseName(b)

/** A name corrected in one character: 王海波 for 王海坡. */
function corrected(a: string, b: string): boolean {
  const [one, other] = [[...normaliseName(a)], [...normaliseName(b)]]
  return one.length === other.length && one.filter((c, i) => c !== other[i]).length === 1
}

/** Names of other places stay there: a number must not be a way to learn whose it is. */
function taken(what: string, { name, path }: Officer, places: readonly string[]): EntryMatch {
  const own = places.some((place) => path.includes(place))
  return { why: `这个${what}在名册里是${own ? `「${name}」` : '别人'}的，姓名对不上` }
}

/**
 * The entry a row is about: by 执法证号, then by 工号, never by name alone. The name has to agree, so that a mistyped
 * number changes nobody else; where both numbers lead to one entry, the name may be a new one.
 */
export function matchEntry(
  row: RosterRow,
  entries: Entries,
  places: readonly string[],
): EntryMatch {
  const { name, certificate, staffNumber } = row
  const one = certificate === null ? undefined : entries.byCertificate.get(certificate)
  const other = staffNumber === null ? undefined : entries.byStaffNumber.get(staffNumber)
  if (one !== undefined && other !== undefined) {
    if (one._id === other._id) return { entry: one }
    return { why: '执法证号和工号在名册里是两个人的' }
  }
  if (one !== undefined) {
    const agrees = sameName(one.name, name) || corrected(one.name, name)
    return agrees ? { entry: one } : taken('执法证号', one, places)
  }
  if (other === undefined) return { entry: null }
  return sameName(other.name, name) ? { entry: other } : taken('工号', other, places)
}
