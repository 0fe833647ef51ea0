import type { Officer, Unit } from '#domain/org'
import { command } from '#server/platform'
import { officers, units } from './store'

const AT_ONCE = 1000

/** The whole tree of units. One operation. */
export const allUnits = (): Promise<Unit[]> =>
  units.find({}, { sort: [['_id', 'asc']], limit: AT_ONCE })

/** Everybody of a unit and all below it, those who left too. One operation for each thousand, one at least. */
export async function rosterBelow(unit: string): Promise<Officer[]> {
  const found: Officer[] = []
  for (let after = ''; ; after = found.at(-1)?._id ?? '') {
    const page = await officers.find(
      { path: unit, _id: command.gt(after) },
      { sort: [['_id', 'asc']], limit: AT_ONCE },
    )
    found.push(...page)
    if (page.length < AT_ONCE) return found
  }
}

/** Numbers that entries of the roster may have. */
interface Numbers {
  readonly certificates: readonly string[]
  readonly staffNumbers: readonly string[]
}

async function having(field: 'certificate' | 'staffNumber', numbers: readonly string[]) {
  const found: Officer[] = []
  for (let from = 0; from < numbers.length; from += AT_ONCE) {
    const some = command.in(numbers.slice(from, from + AT_ONCE))
    found.push(...(await officers.find({ [field]: some }, { limit: AT_ONCE })))
  }
  return found
}

/** Entries anywhere that have one of these numbers, those who left too. Two operations for each thousand, none for none. */
export async function numberedOfficers({
  certificates,
  staffNumbers,
}: Numbers): Promise<Officer[]> {
  const found = await Promise.all([
    having('certificate', certificates),
    having('staffNumber', staffNumbers),
  ])
  return found.flat()
}
