import { expect, it } from 'vitest'
import { openHouse } from '../../test/builders/cloud'

const house = await openHouse()

it('names each law of the bank once', async () => {
  const { laws } = await house.ask('demo-officer', 'study.laws', {})
  expect(laws).toContainEqual({ law: 'highway', name: '公路法', domain: 'highway' })
  expect(new Set(laws.map(({ law }) => law)).size).toBe(laws.length)
})

it('leaves out a law that there is no question on', async () => {
  const { laws } = await house.ask('demo-officer', 'study.laws', {})
  expect(laws.map(({ law }) => law)).not.toContain('inland-maritime-penalty')
})
