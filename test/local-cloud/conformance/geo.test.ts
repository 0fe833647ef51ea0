import { describe, expect, it } from 'vitest'
import { openCloud } from '../cloud'

const { sdk } = await openCloud({
  'collections.json': JSON.stringify({ collections: [{ name: 'places' }] }),
})
const db = sdk.database()
const _ = db.command
const { Point, LineString, Polygon, MultiPoint, MultiPolygon } = db.Geo
const places = db.collection('places')
const ring = (...corners: [number, number][]) => LineString(corners.map(([x, y]) => Point(x, y)))
const square = (size: number) =>
  ring([-size, -size], [size, -size], [size, size], [-size, size], [-size, -size])

const SHAPES: Record<string, unknown> = {
  centre: Point(0, 0),
  near: Point(0.01, 0),
  far: Point(3, 3),
  line: LineString([Point(-1, 0.5), Point(5, 0.5)]),
  ring: Polygon([square(2), square(1)]),
  many: MultiPoint([Point(0.5, 0.5), Point(1.5, 1.5)]),
  island: MultiPolygon([Polygon([ring([9, 9], [11, 9], [11, 11], [9, 11], [9, 9])])]),
}
for (const [_id, at] of Object.entries(SHAPES)) await places.add({ data: { _id, at } })
const find = async (condition: unknown) =>
  (await places.where({ at: condition }).get()).data.map(({ _id }) => _id)

describe('places on the earth', () => {
  it('come back as the SDK’s shapes', async () => {
    expect((await places.doc('ring').get()).data.at).toEqual(SHAPES.ring)
    expect((await places.doc('island').get()).data.at).toEqual(SHAPES.island)
  })

  it.each<[string, unknown, string[]]>([
    [
      'near, the nearest first',
      _.geoNear({ geometry: Point(0.009, 0), maxDistance: 5000 }),
      ['near', 'centre'],
    ],
    [
      'near, not too near',
      _.geoNear({ geometry: Point(0, 0), minDistance: 10, maxDistance: 5000 }),
      ['near'],
    ],
    [
      'within a polygon',
      _.geoWithin({ geometry: Polygon([square(2)]) }),
      ['centre', 'near', 'ring', 'many'],
    ],
    [
      'within a polygon with a hole',
      _.geoWithin({ geometry: Polygon([square(4), square(2.5)]) }),
      ['far'],
    ],
    [
      'within several polygons',
      _.geoWithin({
        geometry: MultiPolygon([
          Polygon([square(0.005)]),
          Polygon([ring([2, 2], [4, 2], [4, 4], [2, 2])]),
        ]),
      }),
      ['centre', 'far'],
    ],
    [
      'within a circle, in radians',
      _.geoWithin({ centerSphere: [Point(0, 0), 0.001] }),
      ['centre', 'near'],
    ],
    ['meeting a point', _.geoIntersects({ geometry: Point(1.5, 0.5) }), ['line', 'ring']],
    [
      'meeting a line',
      _.geoIntersects({ geometry: LineString([Point(3, 0), Point(3, 4)]) }),
      ['far', 'line'],
    ],
    [
      'meeting an area',
      _.geoIntersects({ geometry: Polygon([ring([8, 8], [10, 8], [10, 10], [8, 10], [8, 8])]) }),
      ['island'],
    ],
    ['in a hole nothing meets', _.geoIntersects({ geometry: Point(0.2, -0.5) }), []],
  ])('%s', async (_what, condition, expected) => {
    expect(await find(condition)).toEqual(expected)
  })

  it('geoNear as a stage: distances in metres, with a filter', async () => {
    const { list } = await places
      .aggregate()
      .geoNear({
        near: Point(0, 0),
        distanceField: 'metres',
        spherical: true,
        key: 'at',
        query: { _id: /^(near|far)$/ },
        includeLocs: 'where',
      })
      .project({ metres: 1 })
      .end()
    expect(list.map(({ _id }) => _id)).toEqual(['near', 'far'])
    expect(list[0]?.metres).toBeCloseTo(1113.19, 1)
  })

  it('the distance MongoDB gives, to the last digit', async () => {
    await places.add({ data: { _id: 'hill', spot: Point(113.306789, 23.1564721) } })
    const { list } = await places
      .aggregate()
      .geoNear({
        near: Point(113.3089506, 23.0968251),
        distanceField: 'metres',
        spherical: true,
        key: 'spot',
        query: { _id: 'hill' },
      })
      .end()
    expect(list[0]?.metres).toBe(6643.521654040738)
  })
})
