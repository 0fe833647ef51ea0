import { STUDY_KINDS } from '#domain/ledger'
import { aggregate, command } from '#server/platform'
import { rows } from './store'

/** The officer's points of study, summed over their own entries: exact at any moment. One operation. */
export async function totalOf(officer: string): Promise<number> {
  const { list } = await rows
    .aggregate()
    .match({ officer, kind: command.in(STUDY_KINDS) })
    .group({ _id: null, points: aggregate.sum('$points') })
    .limit(1)
    .end()
  const [sum] = list as { points: number }[]
  return sum?.points ?? 0
}
