import { aggregate, command } from '#server/platform'
import { officers, units } from './store'

/** How many units and persons there are (在编单位与人员). */
export interface Serving {
  readonly units: number
  readonly officers: number
}

interface Counted {
  readonly count: number
}

/**
 * Counts the units below the province and all serving officers, at this moment: for what is bounded by a share of all,
 * once a year. Two operations.
 */
export async function countServing(): Promise<Serving> {
  const count = { _id: null, count: aggregate.sum(1) }
  const [below, serving] = await Promise.all([
    units
      .aggregate()
      .match({ kind: command.neq('province') })
      .group(count)
      .limit(1)
      .end(),
    officers.aggregate().match({ status: 'active' }).group(count).limit(1).end(),
  ])
  const of = (list: unknown[]) => (list as Counted[])[0]?.count ?? 0
  return { units: of(below.list), officers: of(serving.list) }
}
