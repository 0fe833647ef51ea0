import { unitsInLevels } from '#server/org'
import { command, type OfficerCall, refuse, transact, type UseCase } from '#server/platform'
import { type FlagVeto, periods, VETOES, vetoes } from '../store'
import { afterVeto, VETO_STATES } from './after-veto'
import { audited, otherState } from './change-period'

/** Both or neither; whoever was quicker stays. Why it is lifted as it stands then. */
const lift = (call: OfficerCall, id: string, reason: string, path: readonly string[]) =>
  transact(async (within) => {
    const veto = await within.get<FlagVeto>(VETOES, id)
    if (!veto || veto.lifted) return veto?.lifted?.reason
    const lifted = { by: call.officer.name, at: call.now.getTime(), reason }
    await within.update(VETOES, id, { lifted: command.set(lifted) })
    const said = { act: 'liftVeto', unitName: veto.name, path, reason } as const
    await within.add('audit', audited(call, veto.period, said))
    return reason
  })

/** Lifts a veto (撤销否决) with its reason; it stays on record. At most eighteen operations. */
export const liftVeto: UseCase<'honours', 'liftVeto'> = async (call, { veto: id, reason }) => {
  const veto = await vetoes.get(id)
  if (!veto) return refuse('VETO_NOT_FOUND')
  const period = await periods.get(veto.period)
  if (!period) return refuse('VETO_NOT_FOUND')
  if (!veto.lifted && !VETO_STATES.includes(period.state)) return otherState(period)
  const unit = (await unitsInLevels()).find((each) => each.unit === veto.unit)
  const why = await lift(call, id, reason, unit?.path ?? [])
  if (why !== reason) return refuse('VETO_NOT_FOUND')
  if (unit) await afterVeto(call, veto.period, unit, `${veto.name}：撤销否决`)
  return {}
}
