import { failed } from '../refusal'
import { angleBetween, EARTH, intersects, isWithin } from './geo-relations'
import {
  needShape,
  type Place,
  placeOf,
  readLegacy,
  readPlace,
  readShape,
  type Shape,
} from './geo-shapes'
import { reach } from './paths'
import { type Doc, isDoc, toDouble } from './values'

type ReachTest = (reached: unknown[]) => boolean

/** The geographic conditions of a filter. */
export function geoTest(name: string, operand: unknown, all: Doc): ReachTest {
  if (name === '$geoWithin') return within(operand)
  if (name === '$geoIntersects') return crossing(operand)
  return near(readNear(operand, all))
}

/** Shapes may stand alone or in an array. */
const some =
  (test: (shape: Shape) => boolean): ReachTest =>
  (reached) =>
    reached.some((value) => {
      const shape = readShape(value)
      if (shape !== undefined) return test(shape)
      return (
        Array.isArray(value) &&
        value.map(readShape).some((inside) => inside !== undefined && test(inside))
      )
    })

function within(operand: unknown): ReachTest {
  if (!isDoc(operand)) throw failed('[FailedOperation] $geoWithin needs an object')
  const circle = operand.$centerSphere ?? operand.$center
  if (Array.isArray(circle)) {
    const [centre, radius] = [readPlace(circle[0]), toDouble(circle[1])]
    return some(({ places }) => places.every((place) => angleBetween(centre, place) <= radius))
  }
  const area = readLegacy(operand) ?? needShape(operand.$geometry)
  if (area.polygons.length === 0)
    throw failed('[FailedOperation] $geoWithin needs a Polygon or MultiPolygon')
  return some((shape) => isWithin(shape, area))
}

function crossing(operand: unknown): ReachTest {
  const other = needShape(isDoc(operand) ? operand.$geometry : undefined)
  return some((shape) => intersects(shape, other))
}

/** A search around a place: distances in metres. */
interface Near {
  centre: Place
  least: number
  most: number
}

function readNear(operand: unknown, all: Doc): Near {
  const inner = isDoc(operand) ? operand : {}
  const centre = placeOf(inner.$geometry ?? operand)
  if (centre === undefined) throw failed('[FailedOperation] $near needs a point')
  const bound = (name: string, otherwise: number) => {
    const value = inner[name] ?? all[name]
    return value === undefined || value === null ? otherwise : toDouble(value)
  }
  return {
    centre,
    least: bound('$minDistance', 0),
    most: bound('$maxDistance', Number.POSITIVE_INFINITY),
  }
}

const near = ({ centre, least, most }: Near): ReachTest =>
  some(({ places }) => {
    const distance = Math.min(...places.map((place) => angleBetween(centre, place) * EARTH))
    return distance >= least && distance <= most
  })

/** `$near` also orders: the nearest first. Undefined for a filter without it. */
export function nearestFirst(filter: Doc): ((left: Doc, right: Doc) => number) | undefined {
  for (const [path, condition] of Object.entries(filter)) {
    if (!isDoc(condition)) continue
    const operand = condition.$nearSphere ?? condition.$near
    if (operand === undefined) continue
    const { centre } = readNear(operand, condition)
    return (left, right) => distanceTo(centre, left, path) - distanceTo(centre, right, path)
  }
  return undefined
}

/** Metres from a place to the nearest one a path leads to; infinite when there is none. */
export function distanceTo(centre: Place, document: Doc, path: string): number {
  const places = reach(document, path).flatMap((value) => readShape(value)?.places ?? [])
  return Math.min(...places.map((place) => angleBetween(centre, place) * EARTH))
}
