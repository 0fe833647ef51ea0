import { describe, expect, it } from 'vitest'
import { orderOf } from './index'

const entrants = ['e-3', 'e-1', 'e-5', 'e-2', 'e-4'].map((id) => ({ id }))

describe('a running order drawn by lot', () => {
  it('is the same whatever order entrants come in, and on any machine', () => {
    const order = orderOf(entrants, '3342.00', 'drill', 'final')
    expect(orderOf(entrants.toReversed(), '3342.00', 'drill', 'final')).toEqual(order)
    expect(order).toMatchInlineSnapshot(`
      [
        "e-4",
        "e-1",
        "e-5",
        "e-3",
        "e-2",
      ]
    `)
  })

  it('is another draw for another event, stage or seed', () => {
    const many = Array.from({ length: 20 }, (_, place) => ({ id: `e-${place}` }))
    const drawn = [
      orderOf(many, '3342.00', 'drill', 'final'),
      orderOf(many, '3342.00', 'drill', 'preliminary'),
      orderOf(many, '3342.00', 'gestures', 'final'),
      orderOf(many, '3342.01', 'drill', 'final'),
    ]
    expect(new Set(drawn.map(String)).size).toBe(4)
  })
})
