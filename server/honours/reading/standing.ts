import { isPublic } from '#domain/honours'
import { refuse, type UseCase } from '#server/platform'
import { standingIn } from '../scores'
import { showLine } from '../show'
import { periods } from '../store'

/** A group's standing (名次) once it is public. Two operations. */
export const standing: UseCase<'honours', 'standing'> = async ({ officer }, asked) => {
  const period = await periods.get(asked.period)
  if (!period) return refuse('PERIOD_NOT_FOUND')
  if (!isPublic(period.state)) return refuse('NOT_PUBLIC')
  const { _id, version, notice } = period
  const found = await standingIn(_id, version, asked.group)
  return {
    ...{ period: _id, group: asked.group, version, notice },
    asOf: found?.at ?? 0,
    rows: (found?.lines ?? []).map((line) => showLine(period, line, officer.path)),
  }
}
