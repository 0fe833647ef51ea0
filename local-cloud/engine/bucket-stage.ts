import type { Options } from 'mingo/types'
import { failed } from '../refusal'
import { evalExpr, runStages } from './mingo'
import { compare } from './order'
import { type Doc, has, isDoc } from './values'

/** `$bucket`: groups between boundaries, the lower one included, the upper one not. */
export function bucket(documents: Doc[], stage: Doc, options: Options): Doc[] {
  const { boundaries, groupBy, output } = stage
  if (!Array.isArray(boundaries) || boundaries.length < 2 || !isRising(boundaries))
    throw failed('[FailedOperation] $bucket needs at least two boundaries in ascending order')
  const groups = new Map<unknown, Doc[]>()
  for (const document of documents) {
    const key = boundaryOf(evalExpr(document, groupBy, options), boundaries, stage)
    groups.set(key, [...(groups.get(key) ?? []), document])
  }
  const fields = isDoc(output) ? output : { count: { $sum: 1 } }
  return [...boundaries, stage.default].flatMap((key) =>
    groups.has(key) ? described(key, groups.get(key) ?? [], fields, options) : [],
  )
}

const isRising = (boundaries: unknown[]): boolean =>
  boundaries.every((value, at) => at === 0 || compare(boundaries[at - 1], value) < 0)

function boundaryOf(value: unknown, boundaries: unknown[], stage: Doc): unknown {
  const above = boundaries.findIndex((boundary) => compare(value, boundary) < 0)
  if (above > 0) return boundaries[above - 1]
  if (!has(stage, 'default'))
    throw failed(
      '[FailedOperation] $bucket could not find a matching branch, and no default was specified',
    )
  return stage.default
}

const described = (key: unknown, documents: Doc[], fields: Doc, options: Options): Doc[] =>
  runStages([{ $group: { _id: { $literal: key }, ...fields } }], documents, options)
