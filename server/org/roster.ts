import { normaliseName, type Officer, type Unit } from '#domain/org'
import { command, containing, type Fields, isRefusal, type UseCase } from '#server/platform'
import { firstPlace, unitInPlace } from './in-place'
import { tailOf } from './show-me'
import { officers, units } from './store'

const PAGE = 50
/** The province has 115 units below it at most. */
const MOST_UNITS = 200

function condition(unit: Unit, find: string, after: string | undefined): Fields {
  const further = after ? { _id: command.gt(after) } : {}
  // A search goes through all below; without one, only the unit's own people are listed.
  const where = find ? { path: unit._id, name: containing(find) } : { unit: unit._id }
  return { ...where, status: 'active', ...further }
}

const line = (officer: Officer) => ({
  id: officer._id,
  name: officer.name,
  post: officer.post,
  unitName: officer.unitName,
  certificateTail: tailOf(officer),
  bound: officer.openid !== null,
})

/** The roster of a unit (名册): its people, the units below, its invitation code. Three operations. */
export const roster: UseCase<'org', 'roster'> = async (
  { officer: asker },
  { unit: id, find = '', after },
) => {
  const unit = await unitInPlace(asker, 'liaison', id ?? firstPlace(asker, 'liaison'))
  if (isRefusal(unit)) return unit
  const [below, found] = await Promise.all([
    units.find({ parent: unit._id }, { sort: [['_id', 'asc']], limit: MOST_UNITS }),
    officers.find(condition(unit, normaliseName(find), after), {
      sort: [['_id', 'asc']],
      limit: PAGE + 1,
    }),
  ])
  const page = found.slice(0, PAGE)
  return {
    unit: { id: unit._id, name: unit.name, invitation: unit.invitation, parent: unit.parent },
    units: below.map(({ _id, name }) => ({ id: _id, name })),
    officers: page.map(line),
    next: found.length > PAGE ? (page.at(-1)?._id ?? null) : null,
  }
}
