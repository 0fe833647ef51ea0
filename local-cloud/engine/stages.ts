import type { Iterator } from 'mingo/lazy'
import type { Options } from 'mingo/types'
import { failed } from '../refusal'
import { bucket } from './bucket-stage'
import { expressionOptions } from './expressions'
import { geoNear } from './geo-near-stage'
import { encodeKey } from './keys'
import { matcherWith } from './match'
import { evalExpr, lazily, runStages } from './mingo'
import { indexed } from './paths'
import { comparator, readOrder } from './sort'
import { setPath } from './update-place'
import { type Doc, isDoc } from './values'

/** `$match` by our own matcher, so that a filter means the same everywhere; `$expr` knows `let` variables. */
function $match(documents: Iterator, filter: Doc, options: Options): Iterator {
  const accepts = matcherWith((expression, document) => evalExpr(document, expression, options))(
    filter,
  )
  return documents.filter((document) => isDoc(document) && accepts(document))
}

/** `$sort` by MongoDB's order across types. */
function $sort(documents: Iterator, order: Doc, _options: Options): Iterator {
  const by = comparator(readOrder(order))
  return documents.transform((list: Doc[]) => lazily(list.sort(by)))
}

function $geoNear(documents: Iterator, stage: Doc, _options: Options): Iterator {
  return documents.transform((list: Doc[]) => lazily(geoNear(list, stage)))
}

function $bucket(documents: Iterator, stage: Doc, options: Options): Iterator {
  return documents.transform((list: Doc[]) => lazily(bucket(list, stage, options)))
}

/** `$lookup` by equality: ids, dates and missing fields match as they do in a filter. */
function $lookup(documents: Iterator, stage: Doc, options: Options): Iterator {
  const { from, localField, foreignField, as, pipeline } = stage
  if (typeof as !== 'string') throw failed('[FailedOperation] $lookup needs "as"')
  if (pipeline !== undefined) return joinByPipeline(documents, stage, as, options)
  if (
    typeof localField !== 'string' ||
    typeof foreignField !== 'string' ||
    typeof from !== 'string'
  )
    throw failed('[FailedOperation] $lookup needs from, localField and foreignField')
  const byKey = keyed(options.collectionResolver?.(from) ?? [], foreignField)
  return documents.map((document: Doc) => {
    const found = new Set(keysOf(document, localField).flatMap((key) => byKey.get(key) ?? []))
    const joined: Doc = { ...document }
    setPath(joined, as, () => [...found])
    return joined
  })
}

/** `$lookup` by pipeline: run anew for each document, which it knows by `let` variables. */
function joinByPipeline(documents: Iterator, stage: Doc, as: string, options: Options): Iterator {
  const { from, pipeline, localField, foreignField } = stage
  if (typeof from !== 'string' || !Array.isArray(pipeline) || !pipeline.every(isDoc))
    throw failed('[FailedOperation] $lookup needs from and a pipeline')
  const others: Doc[] = options.collectionResolver?.(from) ?? []
  const byKey = typeof foreignField === 'string' ? keyed(others, foreignField) : undefined
  return documents.map((document: Doc) => {
    const variables = isDoc(stage.let) ? evalExpr(document, stage.let, options) : {}
    const candidates =
      byKey === undefined
        ? others
        : keysOf(document, String(localField)).flatMap((key) => byKey.get(key) ?? [])
    const inner: Partial<Options> = {
      ...expressionOptions(),
      context: options.context,
      ...(options.collectionResolver && { collectionResolver: options.collectionResolver }),
      variables: { ...options.variables, ...(isDoc(variables) && variables) },
    }
    const joined: Doc = { ...document }
    const rows = runStages(pipeline, [...candidates], inner)
    setPath(joined, as, () => rows)
    return joined
  })
}

function keyed(documents: Doc[], path: string): Map<string, Doc[]> {
  const byKey = new Map<string, Doc[]>()
  for (const document of documents) {
    for (const key of keysOf(document, path)) {
      const list = byKey.get(key)
      if (list === undefined) byKey.set(key, [document])
      else list.push(document)
    }
  }
  return byKey
}

const keysOf = (document: Doc, path: string): string[] => [
  ...new Set(indexed(document, path).values.map((value) => encodeKey(value).toString('latin1'))),
]

/** The stages that stand in for mingo's own. */
export const STAGES = { $match, $sort, $geoNear, $bucket, $lookup }
