import { describe, expect, it } from 'vitest'
import divisions from '../../../content/demo/divisions.json'
import { TILES } from './tiles'
import { cityPlace } from './unit-place'

describe('the map of tiles', () => {
  it('has each city and the zone once', () => {
    const places = [...divisions.cities, divisions.zone].map(({ name }) => cityPlace(name))
    expect(TILES.map(({ place }) => place).sort()).toEqual(places.sort())
  })

  it('has no two on one place', () => {
    const taken = TILES.map(({ row, column }) => `${row} ${column}`)
    expect(new Set(taken).size).toBe(TILES.length)
  })
})
