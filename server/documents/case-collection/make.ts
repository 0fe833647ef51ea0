import { fieldsOf } from '#domain/cases'
import {
  type Collected,
  type CollectedCase,
  type CollectedVersion,
  collectedCases,
} from '#server/cases'
import { unitsOf } from '#server/org'
import { type OfficerCall, putFile, type Refusal, refuse } from '#server/platform'
import { print } from '../pdf'
import { bookOf } from './book'
import { nameOf } from './copy'
import { collectionId, keepMade, keyOf, type MadeCollection } from './made'

/** What is to be made: which cases as they are now, for the unit that issues them, in place of what was made before. */
export interface Order extends Collected {
  readonly versions: readonly CollectedVersion[]
  readonly place: string
  readonly before: MadeCollection | undefined
}

/** Three times what a hundred ordinary cases have: 420 pages, for which the function has memory and time. */
const MOST_CHARACTERS = 400_000

const charactersOf = (cases: readonly CollectedCase[]): number =>
  cases.flatMap(({ live }) => fieldsOf(live.text)).reduce((sum, { text }) => sum + text.length, 0)

/** Prints a collection and keeps it. Two operations, one more for each twenty cases. */
export async function make(
  { officer, now }: OfficerCall,
  order: Order,
): Promise<MadeCollection | Refusal<'NO_CASES' | 'TOO_MANY_CASES'>> {
  const { scope, quarter, place, before } = order
  const cases = await collectedCases(officer, order, order.versions)
  if (cases.length === 0) return refuse('NO_CASES')
  if (charactersOf(cases) > MOST_CHARACTERS) return refuse('TOO_MANY_CASES')
  const [unit] = await unitsOf([place])
  const issuer = unit?.name ?? ''
  const printed = await print('case-collection/book.typ', bookOf(cases, order, { issuer, now }))
  const key = keyOf(cases)
  const path = `documents/cases/${scope}/${place}/${quarter}-${key}.pdf`
  const made = {
    _id: collectionId(order, place),
    key,
    file: await putFile(path, Buffer.from(printed.file)),
    name: nameOf(quarter, issuer),
    pages: printed.pages,
    cases: cases.length,
  }
  await keepMade(made, before)
  return made
}
