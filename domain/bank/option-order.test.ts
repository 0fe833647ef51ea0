import { describe, expect, it } from 'vitest'
import { snapshot } from '../../test/builders/snapshot'
import { inOptionOrder, optionOrder, type QuestionType } from './index'

const seeds = Array.from({ length: 40 }, (_, i) => `o-${i}`)
const orders = (type: QuestionType) =>
  seeds.map((seed) => optionOrder(snapshot('a', { type }), seed).join())

describe('the order of options', () => {
  it('is drawn by the seed, the same each time', () => {
    expect(new Set(orders('single')).size).toBe(6)
    expect(orders('single')).toEqual(orders('single'))
  })

  it('leaves 对 and 错 where they are', () => {
    expect(new Set(orders('judgement'))).toEqual(new Set(['0,1,2']))
  })

  it.each(seeds)('is how they stand, each with its note (%s)', (seed) => {
    const { options } = snapshot('a')
    const order = optionOrder(snapshot('a'), seed)
    expect(inOptionOrder(snapshot('a'), seed).options).toEqual(order.map((place) => options[place]))
  })
})
