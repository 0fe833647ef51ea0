import type { Collection } from './catalog'
import { type Plan, planConjunction } from './planner'
import type { Order } from './sort'
import { type Doc, isDoc } from './values'

/** More branches than this are tested document by document. */
const MOST_BRANCHES = 100

/** Plans a filter; an `$or` at its top takes an index for each branch where nothing else narrows it. */
export function planQuery(collection: Collection, filter: Doc, order: Order): Plan {
  const whole = planConjunction(collection, filter, order)
  if (narrows(whole)) return whole
  const branches = branchesOf(filter).map((branch) => planConjunction(collection, branch, []))
  if (branches.length === 0 || !branches.every(narrows)) return whole
  return {
    index: null,
    ranges: [],
    reverse: false,
    ordered: order.length === 0,
    exact: false,
    branches,
  }
}

/** Whether a plan leads to less than the whole collection. */
const narrows = ({ index, ranges }: Plan): boolean =>
  index !== null && ranges.every(({ low, high }) => low.length > 0 || high !== null)

/** Each alternative of `$or` together with what is demanded beside it; none if there is no usable `$or`. */
function branchesOf({ $or: alternatives, ...rest }: Doc): Doc[] {
  if (!Array.isArray(alternatives) || alternatives.length > MOST_BRANCHES) return []
  return alternatives.every(isDoc) ? alternatives.map((one) => ({ $and: [rest, one] })) : []
}
