import { aggregate, command, isRefusal, type UseCase } from '#server/platform'
import { attempts } from '../store'
import { sittingInPlace } from './in-place'

const SHOWN = 50
const FIELDS = { name: true, place: true, endsAt: true, extensions: true }

/** How many attempts are in each state. One operation. */
async function countsOf(sitting: string): Promise<ReadonlyMap<string, number>> {
  const { list } = await attempts
    .aggregate()
    .match({ sitting })
    .group({ _id: '$state', count: aggregate.sum(1) })
    .limit(10)
    .end()
  return new Map((list as { _id: string; count: number }[]).map(({ _id, count }) => [_id, count]))
}

/** Who is where (进度): counts, and those under way by their end. Three operations. */
export const progress: UseCase<'exam', 'progress'> = async ({ officer, now }, { sitting: id }) => {
  const sitting = await sittingInPlace(officer, id)
  if (isRefusal(sitting)) return sitting
  const [counts, under] = await Promise.all([
    countsOf(id),
    attempts.find(
      { sitting: id, state: 'open', lastAt: command.gte(now.getTime()) },
      { sort: [['endsAt', 'asc']], limit: SHOWN, fields: FIELDS },
    ),
  ])
  return {
    now: now.getTime(),
    expected: sitting.expected,
    prepared: counts.get('prepared') ?? 0,
    open: counts.get('open') ?? 0,
    submitted: counts.get('submitted') ?? 0,
    under: under.map(({ _id, name, place, endsAt, extensions }) => ({
      attempt: _id,
      name,
      place,
      endsAt,
      extra: extensions.reduce((sum, { minutes }) => sum + minutes, 0),
    })),
  }
}
