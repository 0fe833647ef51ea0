import type { Options } from 'mingo/types'
import { failed } from '../refusal'
import { ARITHMETIC } from './mend-arithmetic'
import { COMPARISONS } from './mend-comparisons'
import { DATES } from './mend-dates'
import { STRINGS } from './mend-strings'
import { evalExpr, mingo } from './mingo'
import type { Doc } from './values'

let options: Options | undefined

/** mingo with its operators, ours in front, and without scripts: no text of a request is ever run as code. */
export function expressionOptions(): Options {
  options ??= build()
  return options
}

function build(): Options {
  const { core, accumulator, expression, pipeline } = mingo()
  const mended = { ...expression, ...ARITHMETIC, ...COMPARISONS, ...STRINGS, ...DATES }
  return {
    idKey: '_id',
    processingMode: core.ProcessingMode.CLONE_OFF,
    useStrictMode: true,
    scriptEnabled: false,
    failOnError: true,
    context: core.Context.init({ accumulator, expression: mended, pipeline }),
  }
}

/** The value of an aggregation expression on a document. */
export function evaluate(expression: unknown, document: Doc): unknown {
  try {
    return evalExpr(document, expression, expressionOptions())
  } catch (fault) {
    throw failed(
      `[FailedOperation] ${fault instanceof Error ? fault.message : 'invalid expression'}`,
    )
  }
}
