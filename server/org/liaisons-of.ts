import { command } from '#server/platform'
import { officers } from './store'

const MOST = 50

/**
 * The liaisons (联络人) of a place, given as its path: its own, or those of the nearest place above that has any; never
 * more than fifty. One operation.
 */
export async function liaisonsOf(path: readonly string[]): Promise<string[]> {
  const found = await officers.find(
    { 'grants.role': 'liaison', 'grants.unit': command.in([...path]), status: 'active' },
    { limit: MOST, fields: { grants: true } },
  )
  const at = (unit: string) =>
    found.filter(({ grants }) =>
      grants.some((grant) => grant.role === 'liaison' && grant.unit === unit),
    )
  const nearest = path.toReversed().map(at)
  return (nearest.find((those) => those.length > 0) ?? []).map(({ _id }) => _id)
}
