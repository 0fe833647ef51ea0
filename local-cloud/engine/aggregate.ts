import type { Context } from 'mingo'
import { failed, invalid, Refusal } from '../refusal'
import { expressionOptions } from './expressions'
import { mingo, runStages } from './mingo'
import { STAGES } from './stages'
import { type Doc, has, isDoc } from './values'

/** Without `limit()` the cloud answers this many rows of an aggregation. */
export const DEFAULT_ROWS = 20

const ALLOWED = new Set(
  'addFields bucket bucketAuto count facet geoNear graphLookup group limit lookup match project redact replaceRoot sample set skip sort sortByCount unset unwind replaceWith unionWith'
    .split(' ')
    .map((name) => `$${name}`),
)

/** What an aggregation may read. */
export interface AggregationSource {
  /** The documents of the collection that pass a filter. */
  select(filter: Doc): Doc[]
  /** All documents of another collection. */
  other(name: string): Doc[]
}

/** Our stages in front of mingo's. */
function pipelineContext(): Context {
  const { Context } = mingo().core
  return Context.from(Context.init({ pipeline: STAGES }), expressionOptions().context)
}

/** Runs a pipeline; a leading `$match` is left to the collection's indexes. */
export function aggregate(pipeline: Doc[], source: AggregationSource): Doc[] {
  pipeline.forEach(checkStage)
  const [first, ...rest] = pipeline
  const leading = first !== undefined && isDoc(first.$match) ? first.$match : undefined
  const documents = source.select(leading ?? {})
  const stages = leading === undefined ? pipeline : rest
  const limited = pipeline.some((stage) => has(stage, '$limit'))
  try {
    const rows = runStages(stages, documents, {
      ...expressionOptions(),
      context: pipelineContext(),
      collectionResolver: source.other,
    })
    return limited ? rows : rows.slice(0, DEFAULT_ROWS)
  } catch (fault) {
    if (fault instanceof Refusal) throw fault
    throw failed(
      `[FailedOperation] ${fault instanceof Error ? fault.message : 'aggregation failed'}`,
    )
  }
}

function checkStage(stage: Doc): void {
  const name = Object.keys(stage)[0]
  if (name === '$collStats' || name === '$indexStats')
    throw new Refusal(
      'NOT_HERE',
      `${name} is not here: count() counts, and POST /explain names the index of a query`,
    )
  if (name === undefined || !ALLOWED.has(name))
    throw invalid(`unknown aggregation stage ${name ?? ''}`)
  checkNames(stage)
}

/** No name in a pipeline may lead mingo into the prototype of an object. */
function checkNames(value: unknown): void {
  if (typeof value === 'string') checkPath(value)
  if (Array.isArray(value)) value.forEach(checkNames)
  if (!isDoc(value)) return
  for (const [name, inner] of Object.entries(value)) {
    checkPath(name)
    checkNames(inner)
  }
}

function checkPath(path: string): void {
  if (/(^|[.$])(__proto__|constructor|prototype)($|\.)/.test(path))
    throw invalid('a field of a pipeline may not be called __proto__, constructor or prototype')
}
