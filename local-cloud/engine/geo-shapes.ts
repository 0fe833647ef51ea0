import { failed } from '../refusal'
import { type Doc, isDoc, toDouble } from './values'

/** Longitude and latitude in degrees. */
export type Place = readonly [longitude: number, latitude: number]

/** A GeoJSON geometry taken apart: single places, lines' segments, polygons as rings (the first is the outer one). */
export interface Shape {
  places: Place[]
  segments: [Place, Place][]
  polygons: Place[][][]
}

/** Reads GeoJSON, or the older pair of coordinates; undefined when it is neither. */
export function readShape(value: unknown): Shape | undefined {
  if (Array.isArray(value)) return isPlace(value) ? pointShape(readPlace(value)) : undefined
  if (!isDoc(value) || !Array.isArray(value.coordinates)) return undefined
  const read = READERS.get(String(value.type))
  try {
    return read?.(value.coordinates)
  } catch {
    return undefined
  }
}

/** Reads the geometry of a condition; refused when it is none. */
export function needShape(value: unknown): Shape {
  const shape = readShape(value)
  if (shape === undefined) throw failed('[FailedOperation] unknown geo specification')
  return shape
}

const isPlace = (value: unknown): value is unknown[] =>
  Array.isArray(value) &&
  value.length >= 2 &&
  value.slice(0, 2).every((part) => typeof part === 'number')

/** Reads a pair of coordinates and checks that it lies on the earth. */
export function readPlace(value: unknown): Place {
  if (!isPlace(value)) throw failed('[FailedOperation] a place is [longitude, latitude]')
  const [longitude, latitude] = [toDouble(value[0]), toDouble(value[1])]
  if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90)
    throw failed('[FailedOperation] longitude/latitude is out of bounds')
  return [longitude, latitude]
}

const list = (value: unknown): unknown[] => {
  if (!Array.isArray(value)) throw failed('[FailedOperation] coordinates are lists')
  return value
}

const pointShape = (place: Place): Shape => ({ places: [place], segments: [], polygons: [] })

function lineShape(value: unknown): Shape {
  const places = list(value).map(readPlace)
  return { places, segments: segmentsOf(places), polygons: [] }
}

function polygonShape(value: unknown): Shape {
  const rings = list(value).map((ring) => list(ring).map(readPlace))
  return { places: rings.flat(), segments: rings.flatMap(segmentsOf), polygons: [rings] }
}

/** The sides between neighbouring places of a line or ring. */
export const segmentsOf = (places: Place[]): [Place, Place][] =>
  places.slice(1).map((place, at): [Place, Place] => [places[at] ?? place, place])

const merge = (shapes: Shape[]): Shape => ({
  places: shapes.flatMap(({ places }) => places),
  segments: shapes.flatMap(({ segments }) => segments),
  polygons: shapes.flatMap(({ polygons }) => polygons),
})

const READERS = new Map<string, (coordinates: unknown) => Shape>([
  ['Point', (value) => pointShape(readPlace(value))],
  ['LineString', lineShape],
  ['Polygon', polygonShape],
  ['MultiPoint', (value) => merge(list(value).map((place) => pointShape(readPlace(place))))],
  ['MultiLineString', (value) => merge(list(value).map(lineShape))],
  ['MultiPolygon', (value) => merge(list(value).map(polygonShape))],
])

/** The coordinates of a field's shape as they are stored, for `includeLocs`. */
export const placeOf = (value: unknown): Place | undefined => readShape(value)?.places[0]

/** A circle, polygon or box of the older syntax, as GeoJSON-like rings; undefined for circles. */
export function readLegacy(condition: Doc): Shape | undefined {
  if (Array.isArray(condition.$polygon)) {
    const ring = condition.$polygon.map(readPlace)
    const first = ring[0]
    return first === undefined ? undefined : polygonShape([[...ring, first]])
  }
  if (!Array.isArray(condition.$box)) return undefined
  const [[west, south], [east, north]] = [
    readPlace(condition.$box[0]),
    readPlace(condition.$box[1]),
  ]
  return polygonShape([
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ])
}
