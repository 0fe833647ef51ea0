import { failed } from '../refusal'
import { evaluate } from './expressions'
import { type Compile, fieldTest, type Test } from './operators'
import { schemaTest } from './schema'
import { type Doc, isDoc } from './values'

/** Computes an expression on a document. */
export type Compute = (expression: unknown, document: Doc) => unknown

/** Compiles a MongoDB filter; refuses operators it does not know. */
export const matcher = (filter: Doc): Test => matcherWith(evaluate)(filter)

/** The same with an own way to compute `$expr`, which may know variables. */
export function matcherWith(compute: Compute): (filter: Doc) => Test {
  const compileAll = (filter: Doc): Test =>
    every(Object.keys(filter).map((name) => compile(name, filter[name], compute, compileAll)))
  return compileAll
}

function every(tests: Test[]): Test {
  const only = tests[0]
  if (tests.length === 1 && only !== undefined) return only
  return (document) => tests.every((test) => test(document))
}

function compile(name: string, condition: unknown, compute: Compute, compileAll: Compile): Test {
  switch (name) {
    case '$and':
    case '$or':
    case '$nor':
      return compileLogic(name, condition, compileAll)
    case '$expr':
      return (document) => isTrue(compute(condition, document))
    case '$jsonSchema':
      return schemaTest(condition)
    case '$comment':
      return () => true
    default:
      if (name.startsWith('$'))
        throw failed(`[FailedOperation] unknown top level operator: ${name}`)
      return fieldTest(name, condition, compileAll)
  }
}

function compileLogic(
  name: '$and' | '$or' | '$nor',
  condition: unknown,
  compileAll: Compile,
): Test {
  if (!Array.isArray(condition) || condition.length === 0)
    throw failed(`[FailedOperation] ${name} must be a nonempty array`)
  const tests = condition.map((part) => {
    if (!isDoc(part)) throw failed(`[FailedOperation] ${name} entries need to be full objects`)
    return compileAll(part)
  })
  if (name === '$and') return (document) => tests.every((test) => test(document))
  if (name === '$or') return (document) => tests.some((test) => test(document))
  return (document) => !tests.some((test) => test(document))
}

/** Truth as aggregation expressions see it: everything but false, null, missing and zero. */
const isTrue = (value: unknown): boolean =>
  value !== false && value !== null && value !== undefined && value !== 0
