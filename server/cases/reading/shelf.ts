import { lawNames } from '#server/library'
import { unitsOf } from '#server/org'
import { command, type UseCase } from '#server/platform'
import { shownTo } from '../seen'
import { caseFiles } from '../store'

/** A page of narrowing counts so many cases at most. */
const MOST = 1000

function counted(ids: readonly string[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
}

/** Laws and units that have cases this officer may see, those with the most first. Three operations. */
export const shelf: UseCase<'cases', 'shelf'> = async ({ officer, now }) => {
  const found = await caseFiles.find(
    { shownTo: command.in(shownTo(officer)) },
    { limit: MOST, fields: { unit: true, 'listed.laws': true } },
  )
  const [laws, units] = await Promise.all([lawNames(now), unitsOf(found.map(({ unit }) => unit))])
  const lawNamed = new Map(laws.map(({ law, name }) => [law, name]))
  const unitNamed = new Map(units.map(({ _id, name }) => [_id, name]))
  return {
    laws: counted(found.flatMap(({ listed }) => listed?.laws ?? [])).map(([law, cases]) => ({
      law,
      name: lawNamed.get(law) ?? '',
      cases,
    })),
    units: counted(found.map(({ unit }) => unit)).map(([unit, cases]) => ({
      unit,
      name: unitNamed.get(unit) ?? '',
      cases,
    })),
  }
}
