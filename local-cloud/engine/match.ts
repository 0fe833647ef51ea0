import { failed } from '../refusal'
import { evaluate } from './expressions'
import { fieldTest, type Test } from './operators'
import { type Doc, isDoc } from './values'

/** Compiles a MongoDB filter; refuses operators it does not know. */
export function matcher(filter: Doc): Test {
  const tests = Object.keys(filter).map((name) => compile(name, filter[name]))
  const only = tests[0]
  if (tests.length === 1 && only !== undefined) return only
  return (document) => tests.every((test) => test(document))
}

function compile(name: string, condition: unknown): Test {
  switch (name) {
    case '$and':
    case '$or':
    case '$nor':
      return compileLogic(name, condition)
    case '$expr':
      return (document) => isTrue(evaluate(condition, document))
    case '$comment':
      return () => true
    default:
      if (name.startsWith('$'))
        throw failed(`[FailedOperation] unknown top level operator: ${name}`)
      return fieldTest(name, condition, matcher)
  }
}

function compileLogic(name: '$and' | '$or' | '$nor', condition: unknown): Test {
  if (!Array.isArray(condition) || condition.length === 0)
    throw failed(`[FailedOperation] ${name} must be a nonempty array`)
  const tests = condition.map((part) => {
    if (!isDoc(part)) throw failed(`[FailedOperation] ${name} entries need to be full objects`)
    return matcher(part)
  })
  if (name === '$and') return (document) => tests.every((test) => test(document))
  if (name === '$or') return (document) => tests.some((test) => test(document))
  return (document) => !tests.some((test) => test(document))
}

/** Truth as aggregation expressions see it: everything but false, null, missing and zero. */
const isTrue = (value: unknown): boolean =>
  value !== false && value !== null && value !== undefined && value !== 0
