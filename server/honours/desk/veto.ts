import type { Input } from '#contract/index'
import { unitsInLevels } from '#server/org'
import {
  isRefusal,
  moderateText,
  type OfficerCall,
  refuse,
  transact,
  type UseCase,
} from '#server/platform'
import { onceId } from '../once-id'
import { type FlagPeriod, type FlagVeto, periods, VETOES, vetoes } from '../store'
import { afterVeto, VETO_STATES } from './after-veto'
import { audited, otherState } from './change-period'

type Asked = Input<'honours', 'veto'>

const isSame = (veto: FlagVeto, { period, unit, kind, text }: Asked): boolean =>
  veto.period === period && veto.unit === unit && veto.kind === kind && veto.text === text

/** What is barred, and by which kind of the period's scheme. One operation. */
async function barredBy({ scheme }: FlagPeriod, { unit, kind }: Asked) {
  const found = (await unitsInLevels()).find((each) => each.unit === unit)
  const by = scheme.vetoes.find(({ id }) => id === kind)
  return found && by ? { found, by } : refuse('UNIT_NOT_FOUND')
}

/** Both or neither: the veto, and its line in the audit log. */
const write = (call: OfficerCall, veto: FlagVeto, path: readonly string[]) =>
  transact(async (within) => {
    const known = await within.get<FlagVeto>(VETOES, veto._id)
    if (known) return known
    await within.add(VETOES, veto)
    const said = { act: 'vetoUnit', unitName: veto.name, path, reason: veto.text } as const
    await within.add('audit', audited(call, veto.period, said))
    return veto
  })

function vetoOf(call: OfficerCall, { key, period, unit, kind, text }: Asked) {
  const _id = onceId(call.officer, key)
  const by = call.officer.name
  return { _id, id: _id, period, unit, kind, text, by, at: call.now.getTime(), lifted: null }
}

/**
 * Bars a unit (一票否决) with what proves it, until the flag is awarded; the same key is the same veto. At most eighteen
 * operations.
 */
export const veto: UseCase<'honours', 'veto'> = async (call, asked) => {
  const known = await vetoes.get(onceId(call.officer, asked.key))
  if (known && !isSame(known, asked)) return refuse('SAME_KEY_OTHER_CONTENT')
  const period = await periods.get(asked.period)
  if (!period) return refuse('PERIOD_NOT_FOUND')
  if (!known && !VETO_STATES.includes(period.state)) return otherState(period)
  const barred = await barredBy(period, asked)
  if (isRefusal(barred)) return barred
  if (!known && (await moderateText(call.openid, asked.text)) === 'risky') return refuse('NOT_FIT')
  const { name, parentName, path } = barred.found
  const written = known ?? (await write(call, { ...vetoOf(call, asked), name, parentName }, path))
  if (!isSame(written, asked)) return refuse('SAME_KEY_OTHER_CONTENT')
  await afterVeto(call, asked.period, barred.found, `${name}：${barred.by.name}`)
  return { id: written._id }
}
