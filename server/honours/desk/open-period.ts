import { daysOf } from '#domain/honours'
import { currentPlan } from '#server/plan'
import { refuse, transact, type UseCase } from '#server/platform'
import { type FlagPeriod, PERIODS } from '../store'
import { audited } from './change-period'
import { allPeriods, nextOf, showDesk } from './show-desk'

const opened = (period: string, scheme: FlagPeriod['scheme'], openedAt: number): FlagPeriod => ({
  _id: period,
  seq: 1,
  state: 'running',
  ...daysOf(period),
  ...{ scheme, openedAt },
  ...{ version: 0, versions: [], reason: null, units: 0 },
  ...{ notice: null, awardedOn: null, winners: [] },
})

/** Opens the next period with the plan's scheme of this day; one that runs already is that. A dozen operations. */
export const openPeriod: UseCase<'honours', 'openPeriod'> = async (call, { period: id }) => {
  const known = await allPeriods()
  const running = known.find(({ state }) => state === 'running')
  if (running?._id === id) return showDesk(call.now)
  if (running) return refuse('ONE_RUNS')
  if (id !== (await nextOf(known, call.now))) return refuse('NOT_NEXT')
  const { honours } = await currentPlan(call.now)
  await transact(async (within) => {
    if (await within.get(PERIODS, id)) return
    await within.add(PERIODS, opened(id, honours.scheme, call.now.getTime()))
    await within.add('audit', audited(call, id, { act: 'openPeriod' }))
  })
  return showDesk(call.now)
}
