import { recordAct, unitsOf } from '#server/org'
import type { OfficerCall } from '#server/platform'
import type { DossierYear } from './store'

/** A line of the audit log for what the province does with a year; one line however often it is asked. Two operations. */
export async function provinceSaid(
  call: OfficerCall,
  act: 'lockDossiers' | 'drawDossiers',
  { year, _id }: DossierYear,
  reason: string,
): Promise<void> {
  const province = call.officer.path[0] ?? call.officer.unit
  const [unit] = await unitsOf([province])
  await recordAct(call, _id, {
    ...{ act, on: String(year), onId: _id, reason },
    ...{ unitName: unit?.name ?? '', path: [province] },
  })
}
