import type { Engine } from '../engine/engine'
import { planQuery } from '../engine/planner'
import { isDoc } from '../engine/values'
import { invalid } from '../refusal'
import { readFilter, readSort } from './database'

/** How a read would be answered: which index, how many stretches of it, what is left to do. */
export interface Explanation {
  index: string | null
  ranges: number
  /** Nothing is left to test document by document. */
  exact: boolean
  /** Nothing is left to sort. */
  ordered: boolean
  /** Documents the index leads to, or all of the collection. */
  candidates: number
}

/** Explains a `database.getDocument` request without reading the documents' contents. */
export function explain(engine: Engine, request: unknown): Explanation {
  if (!isDoc(request)) throw invalid('a request is a JSON object')
  const collection = engine.catalog.need(request.collectionName)
  const plan = planQuery(collection, readFilter(request), readSort(request))
  return {
    index: plan.index?.name ?? null,
    ranges: plan.ranges.length,
    exact: plan.exact,
    ordered: plan.ordered,
    candidates: engine.reader.candidates(collection, plan),
  }
}
