import { Context } from 'mingo'
import { evalExpr, ProcessingMode } from 'mingo/core'
import * as accumulator from 'mingo/operators/accumulator'
import * as expression from 'mingo/operators/expression'
import * as pipeline from 'mingo/operators/pipeline'
import * as projection from 'mingo/operators/projection'
import * as query from 'mingo/operators/query'
import * as window from 'mingo/operators/window'
import type { Options } from 'mingo/types'
import { failed } from '../refusal'
import { ARITHMETIC } from './mend-arithmetic'
import { COMPARISONS } from './mend-comparisons'
import { DATES } from './mend-dates'
import { STRINGS } from './mend-strings'
import type { Doc } from './values'

/** mingo with all its operators and without scripts: no text of a request is ever run as code. */
export const MINGO: Options = {
  idKey: '_id',
  processingMode: ProcessingMode.CLONE_OFF,
  useStrictMode: true,
  scriptEnabled: false,
  failOnError: true,
  context: Context.init({
    accumulator,
    expression: { ...expression, ...ARITHMETIC, ...COMPARISONS, ...STRINGS, ...DATES },
    pipeline,
    projection,
    query,
    window,
  }),
}

/** The value of an aggregation expression on a document. */
export function evaluate(expression: unknown, document: Doc): unknown {
  try {
    return evalExpr(document, expression, MINGO)
  } catch (fault) {
    throw failed(
      `[FailedOperation] ${fault instanceof Error ? fault.message : 'invalid expression'}`,
    )
  }
}
