import { planQuery } from '../engine/branches'
import type { Engine } from '../engine/engine'
import { isDoc } from '../engine/values'
import { invalid } from '../refusal'
import { readFilter, readSort } from './database'

/** How a read would be answered: which index, how many stretches of it, what is left to do. */
export interface Explanation {
  index: string | null
  /** Of an `$or` at the top: the index each branch takes; empty when one index serves all. */
  branches: string[]
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
    branches: (plan.branches ?? []).flatMap(({ index }) => index?.name ?? []),
    ranges: plan.ranges.length,
    exact: plan.exact,
    ordered: plan.ordered,
    candidates: engine.reader.candidates(collection, plan),
  }
}
