import { expect, it } from 'vitest'
import { openHouse } from '../../test/builders/cloud'

const house = await openHouse()
const ORGANISER = 'demo-organiser'

it('shows an organiser the tree from their place down, without anybody’s invitation code', async () => {
  const { unit, units } = await house.ask(ORGANISER, 'org.units', {})
  expect(unit).toEqual({ id: 'u-21', name: expect.any(String), parent: null })
  expect(units.map(({ id }) => id)).toContain('u-2101')
  const below = await house.ask(ORGANISER, 'org.units', { unit: 'u-210102' })
  expect(below.units.map(({ id }) => id)).toContain('u-210102-3')
})

it('of a place that is not theirs is refused', async () => {
  expect(await house.refused(ORGANISER, 'org.units', { unit: 'u-nowhere' })).toEqual({
    code: 'OUT_OF_PLACE',
  })
})
