import type { Branch, Officer, Unit } from '#domain/org'
import { bindings, branches, officers, units } from './store'

/** Puts an organisation into an empty environment (单位·支部·名册); what stands there already is left alone. */
export async function publishRoster(of: {
  readonly units: readonly Unit[]
  readonly branches: readonly Branch[]
  readonly officers: readonly Officer[]
}): Promise<void> {
  for (const unit of of.units) await units.add(unit)
  for (const branch of of.branches) await branches.add(branch)
  for (const officer of of.officers) {
    await officers.add(officer)
    if (officer.openid) await bindings.add({ _id: officer.openid, officer: officer._id })
  }
}
