import { matcher } from './match'
import { elementTest, isOperators } from './operators'
import { type Doc, isDoc } from './values'

/** The position that `array.$` stands for: the first element that all conditions on the array accept. */
export function matchedPosition(document: Doc, filter: Doc, arrayPath: string): number | undefined {
  const tests = conditionsOn(filter, arrayPath)
  if (tests.length === 0) return undefined
  const array = arrayPath
    .split('.')
    .reduce<unknown>((value, part) => (isDoc(value) ? value[part] : undefined), document)
  if (!Array.isArray(array)) return undefined
  const position = array.findIndex((element) => tests.every((test) => test(element)))
  return position === -1 ? undefined : position
}

function conditionsOn(filter: Doc, arrayPath: string): ((element: unknown) => boolean)[] {
  return Object.entries(filter).flatMap(([name, condition]) => {
    if (name === '$and' && Array.isArray(condition))
      return condition.filter(isDoc).flatMap((part) => conditionsOn(part, arrayPath))
    if (name === arrayPath) return [onElement(condition)]
    if (!name.startsWith(`${arrayPath}.`)) return []
    const test = matcher({ [name.slice(arrayPath.length + 1)]: condition })
    return [(element: unknown) => isDoc(element) && test(element)]
  })
}

function onElement(condition: unknown): (element: unknown) => boolean {
  if (isDoc(condition) && isDoc(condition.$elemMatch))
    return elementTest(condition.$elemMatch, matcher)
  if (isDoc(condition) && isOperators(condition)) return elementTest(condition, matcher)
  const test = matcher({ element: condition })
  return (element) => test({ element })
}
