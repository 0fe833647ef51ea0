import { failed } from '../refusal'
import { matcher } from './match'
import { elementTest } from './operators'
import { type Doc, has, isDoc, put, toDouble } from './values'

/** What to keep of a document; compiled once for all documents of an answer. */
export type Projector = (document: Doc) => Doc

interface Node {
  leaf: boolean
  children: Map<string, Node>
}

/** Compiles `field()`: 1 keeps, 0 leaves out, `$slice` and `$elemMatch` cut arrays. */
export function projector(projection: Doc): Projector {
  const plain = Object.entries(projection).filter(([, value]) => !isDoc(value))
  const special = Object.entries(projection).filter(([, value]) => isDoc(value))
  const modes = new Set(plain.filter(([name]) => name !== '_id').map(([, value]) => keeps(value)))
  if (modes.size > 1)
    throw failed('[FailedOperation] Projection cannot have a mix of inclusion and exclusion')
  const matched = special.some(([, value]) => isDoc(value) && has(value, '$elemMatch'))
  const including = modes.has(true) || (modes.size === 0 && matched) || onlyId(plain)
  const cuts = special.map(([name, value]) => cutter(name, value))
  const pick = including ? include(plain, special) : exclude(plain)
  return (document) => cuts.reduce((result, cut) => cut(result, document), pick(document))
}

const keeps = (value: unknown): boolean =>
  value === true || (value !== false && toDouble(value) !== 0)

const onlyId = (plain: [string, unknown][]): boolean =>
  plain.length === 1 && plain[0]?.[0] === '_id' && keeps(plain[0][1])

function include(plain: [string, unknown][], special: [string, unknown][]): Projector {
  const names = plain.filter(([, value]) => keeps(value)).map(([name]) => name)
  if (!plain.some(([name, value]) => name === '_id' && !keeps(value))) names.unshift('_id')
  const tree = grow([...names, ...special.map(([name]) => name)])
  return (document) => keepFields(document, tree)
}

function exclude(plain: [string, unknown][]): Projector {
  const tree = grow(plain.filter(([, value]) => !keeps(value)).map(([name]) => name))
  return (document) => dropFields(document, tree)
}

function grow(paths: string[]): Node {
  const root: Node = { leaf: false, children: new Map() }
  for (const path of paths) {
    let node = root
    for (const part of path.split('.')) node = branch(node, part)
    node.leaf = true
  }
  return root
}

function branch(node: Node, part: string): Node {
  const child = node.children.get(part) ?? { leaf: false, children: new Map<string, Node>() }
  node.children.set(part, child)
  return child
}

function keepFields(document: Doc, tree: Node): Doc {
  const kept: Doc = {}
  for (const name of Object.keys(document)) {
    const node = tree.children.get(name)
    if (node?.leaf) put(kept, name, document[name])
    else if (node !== undefined) keepInside(kept, name, document[name], node)
  }
  return kept
}

function keepInside(kept: Doc, name: string, value: unknown, node: Node): void {
  if (isDoc(value)) put(kept, name, keepFields(value, node))
  else if (Array.isArray(value)) put(kept, name, keepElements(value, node))
}

const keepElements = (array: unknown[], node: Node): unknown[] =>
  array
    .filter((value) => isDoc(value) || Array.isArray(value))
    .map((value) => (isDoc(value) ? keepFields(value, node) : keepElements(value, node)))

function dropFields(document: Doc, tree: Node): Doc {
  const kept: Doc = {}
  for (const name of Object.keys(document)) {
    const node = tree.children.get(name)
    if (!node?.leaf)
      put(kept, name, node === undefined ? document[name] : dropInside(document[name], node))
  }
  return kept
}

function dropInside(value: unknown, node: Node): unknown {
  if (isDoc(value)) return dropFields(value, node)
  return Array.isArray(value) ? value.map((inside) => dropInside(inside, node)) : value
}

type Cut = (result: Doc, original: Doc) => Doc

function cutter(path: string, operator: unknown): Cut {
  if (isDoc(operator) && has(operator, '$slice')) return slicer(path, operator.$slice)
  if (isDoc(operator) && isDoc(operator.$elemMatch)) return firstMatch(path, operator.$elemMatch)
  throw failed(`[FailedOperation] unsupported projection for ${path}`)
}

function slicer(path: string, operand: unknown): Cut {
  const [skip, count] = Array.isArray(operand)
    ? operand.map(toDouble)
    : [undefined, toDouble(operand)]
  const cut = (array: unknown[]) => {
    if (skip === undefined) return (count ?? 0) < 0 ? array.slice(count) : array.slice(0, count)
    const from = skip < 0 ? Math.max(array.length + skip, 0) : skip
    return array.slice(from, from + (count ?? 0))
  }
  return (result) =>
    replaceAt(result, path.split('.'), (value) => (Array.isArray(value) ? cut(value) : value))
}

function replaceAt(document: Doc, parts: string[], change: (value: unknown) => unknown): Doc {
  const [part = '', ...rest] = parts
  if (!has(document, part)) return document
  const copy: Doc = { ...document }
  const value = document[part]
  if (rest.length === 0) put(copy, part, change(value))
  else if (isDoc(value)) put(copy, part, replaceAt(value, rest, change))
  return copy
}

function firstMatch(path: string, condition: Doc): Cut {
  const accepts = elementTest(condition, matcher)
  return (result, original) => {
    const array = original[path]
    const found = Array.isArray(array) ? array.find(accepts) : undefined
    const { [path]: _whole, ...rest } = result
    if (found !== undefined) put(rest, path, [found])
    return rest
  }
}
