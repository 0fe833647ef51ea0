import { type Place, type Shape, segmentsOf } from './geo-shapes'

/** The radius of the earth MongoDB reckons with, in metres. */
export const EARTH = 6_378_100

const radians = (degrees: number): number => degrees * (Math.PI / 180)

/** The angle between two places as seen from the centre of the earth, in radians. */
export function angleBetween(a: Place, b: Place): number {
  const [p, q] = [vector(a), vector(b)]
  const x = p[1] * q[2] - p[2] * q[1]
  const y = p[2] * q[0] - p[0] * q[2]
  const z = p[0] * q[1] - p[1] * q[0]
  // In this order of rounding the result is MongoDB's to the last digit.
  return Math.atan2(Math.sqrt(x * x + y * y + z * z), p[0] * q[0] + p[1] * q[1] + p[2] * q[2])
}

function vector([longitude, latitude]: Place): [number, number, number] {
  const [theta, phi] = [radians(longitude), radians(latitude)]
  return [Math.cos(theta) * Math.cos(phi), Math.sin(theta) * Math.cos(phi), Math.sin(phi)]
}

/** Whether a shape lies wholly within polygons. Sides are straight on the map, not great circles. */
export function isWithin(shape: Shape, area: Shape): boolean {
  if (shape.places.length === 0 || !shape.places.every((place) => isInside(place, area)))
    return false
  return !shape.segments.some((side) => area.segments.some((edge) => cross(side, edge)))
}

/** Whether two shapes share a place. */
export function intersects(left: Shape, right: Shape): boolean {
  return (
    left.places.some((place) => touches(place, right)) ||
    right.places.some((place) => touches(place, left)) ||
    left.segments.some((side) => right.segments.some((edge) => cross(side, edge)))
  )
}

const touches = (place: Place, shape: Shape): boolean =>
  isInside(place, shape) ||
  shape.segments.some((side) => liesOn(place, side)) ||
  shape.places.some((other) => other[0] === place[0] && other[1] === place[1])

/** Whether a place lies in one of the polygons, its border included, its holes left out. */
export const isInside = (place: Place, area: Shape): boolean =>
  area.polygons.some(([outer = [], ...holes]) => {
    if (!inRing(place, outer)) return false
    return !holes.some((hole) => inRing(place, hole) && !onRing(place, hole))
  })

const onRing = (place: Place, ring: Place[]): boolean =>
  segmentsOf(ring).some((side) => liesOn(place, side))

function inRing(place: Place, ring: Place[]): boolean {
  if (onRing(place, ring)) return true
  let inside = false
  for (const [[x1, y1], [x2, y2]] of segmentsOf(ring)) {
    const [x, y] = place
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside
  }
  return inside
}

const side = ([ax, ay]: Place, [bx, by]: Place, [px, py]: Place): number =>
  Math.sign((bx - ax) * (py - ay) - (by - ay) * (px - ax))

function liesOn(place: Place, [a, b]: [Place, Place]): boolean {
  if (side(a, b, place) !== 0) return false
  const between = (at: 0 | 1) =>
    place[at] >= Math.min(a[at], b[at]) && place[at] <= Math.max(a[at], b[at])
  return between(0) && between(1)
}

/** Whether two segments cross in their middles. */
const cross = ([a, b]: [Place, Place], [c, d]: [Place, Place]): boolean =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
