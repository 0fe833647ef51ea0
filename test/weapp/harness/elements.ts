type Attribute = { name: string; value: unknown }
type EngineNode = { id?: string; _vt?: { attrs?: Attribute[] } }

const nodeOf = (element: Element): EngineNode | undefined => Reflect.get(element, '__wxElement')

const camel = (name: string) => name.replace(/-./g, (hyphened) => hyphened.slice(1).toUpperCase())

/** The value a template gave an attribute; the simulator's DOM itself leaves most of them out. */
export const attribute = (element: Element, name: string): unknown =>
  nodeOf(element)?._vt?.attrs?.find((attr) => attr.name === camel(name))?.value

/** Everything the page drew, in document order. */
export const elementsOf = (root: Element): Element[] => [...root.querySelectorAll('*')]

/** The simulator writes `card` as `page--card`: a component's classes are its own. */
const hasClass = (element: Element, name: string) =>
  [...element.classList].some((token) => token === name || token.endsWith(`--${name}`))

const spoken = (element: Element) => String(attribute(element, 'aria-label') ?? '')
const written = (element: Element) => (element.textContent ?? '').trim()

const innermost = (elements: Element[]) =>
  elements.filter((one) => !elements.some((other) => other !== one && one.contains(other)))

function byWords(all: Element[], words: string): Element[] {
  const exact = all.filter((one) => written(one) === words || spoken(one) === words)
  return innermost(exact.length > 0 ? exact : all.filter((one) => written(one).includes(words)))
}

/**
 * What `target` means on the page: `#id`, `.class`, else words — the innermost element whose text
 * or aria-label is exactly that, or failing this, contains it.
 */
export function find(root: Element, target: string): Element[] {
  const all = elementsOf(root)
  if (target.startsWith('#')) return all.filter((one) => nodeOf(one)?.id === target.slice(1))
  if (target.startsWith('.')) return all.filter((one) => hasClass(one, target.slice(1)))
  return byWords(all, target)
}

/** The only match, or the `nth` (from 0); throws with what the page shows when there is none. */
export function findOne(root: Element, target: string, nth?: number): Element {
  const found = find(root, target)
  const one = found[nth ?? 0]
  if (!one) throw new Error(`nothing on the page is ${target}; it shows: ${written(root)}`)
  if (nth === undefined && found.length > 1)
    throw new Error(`${found.length} elements are ${target}: say which`)
  return one
}
