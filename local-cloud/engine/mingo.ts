import { createRequire } from 'node:module'
import type { Iterator, Source } from 'mingo/lazy'
import type { Options } from 'mingo/types'
import type { Doc } from './values'

/**
 * mingo, loaded at the first expression or pipeline: most runs need none, and a cloud should be ready
 * in well under a second. `require` because expressions are computed in the middle of a scan.
 */
const require = createRequire(import.meta.url)

/** mingo's parts that are used here. */
function load() {
  const core: typeof import('mingo/core') = require('mingo/core')
  const { Aggregator }: typeof import('mingo/aggregator') = require('mingo/aggregator')
  const { Lazy }: typeof import('mingo/lazy') = require('mingo/lazy')
  const accumulator: typeof import('mingo/operators/accumulator') = require('mingo/operators/accumulator')
  const expression: typeof import('mingo/operators/expression') = require('mingo/operators/expression')
  const pipeline: typeof import('mingo/operators/pipeline') = require('mingo/operators/pipeline')
  return { core, Aggregator, Lazy, accumulator, expression, pipeline }
}

let loaded: ReturnType<typeof load> | undefined

/** mingo, loaded once. */
export function mingo(): ReturnType<typeof load> {
  loaded ??= load()
  return loaded
}

/** The value of an expression on a document. */
export const evalExpr = (document: unknown, expression: unknown, options: Options): unknown =>
  mingo().core.evalExpr(document, expression, options)

/** Runs stages over documents. */
export const runStages = (stages: Doc[], documents: Doc[], options: Partial<Options>): Doc[] =>
  new (mingo().Aggregator)(stages, options).run<Doc>(documents)

/** A stage's output made of a list. */
export const lazily = (source: Source): Iterator => mingo().Lazy(source)
