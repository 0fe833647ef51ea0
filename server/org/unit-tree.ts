import { isRefusal, type UseCase } from '#server/platform'
import { firstPlace, unitInPlace } from './in-place'
import { units } from './store'

/** The province has 115 units below it at most. */
const MOST_UNITS = 200

/** One level of the tree of units (单位树), for organisers; above their own place they see nothing. Two operations. */
export const unitTree: UseCase<'org', 'units'> = async ({ officer: asker }, { unit: id }) => {
  const unit = await unitInPlace(asker, 'organiser', id ?? firstPlace(asker, 'organiser'))
  if (isRefusal(unit)) return unit
  const below = await units.find(
    { parent: unit._id },
    { sort: [['_id', 'asc']], limit: MOST_UNITS },
  )
  return {
    unit: { id: unit._id, name: unit.name, parent: unit.parent },
    units: below.map(({ _id, name }) => ({ id: _id, name })),
  }
}
