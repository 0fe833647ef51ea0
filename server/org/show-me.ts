import type { Reply } from '#contract/index'
import type { Grant, Officer } from '#domain/org'
import { command } from '#server/platform'
import { units } from './store'

/** The last four of the 执法证号: enough to know one's own by. */
export const tailOf = ({ certificate }: Pick<Officer, 'certificate'>): string | null =>
  certificate?.slice(-4) ?? null

/** Grants with the names of their places. One operation, none without grants. */
export async function showGrants(grants: readonly Grant[]) {
  if (grants.length === 0) return []
  const found = await units.find(
    { _id: command.in(grants.map(({ unit }) => unit)) },
    { limit: 100 },
  )
  const names = new Map(found.map(({ _id, name }) => [_id, name]))
  return grants.map(({ role, unit }) => ({ role, unit, unitName: names.get(unit) ?? unit }))
}

/** An officer to themselves. */
export async function showMe(officer: Officer): Promise<Reply<'org', 'me'>> {
  return {
    id: officer._id,
    name: officer.name,
    unitName: officer.unitName,
    parentName: officer.parentName,
    certificateTail: tailOf(officer),
    domain: officer.domain,
    grants: await showGrants(officer.grants),
    boundAt: officer.boundAt,
  }
}
