import { describe, expect, it } from 'vitest'
import { divided } from '#domain/points'
import { weighed } from './weighed'

const part = (event: string, counted: number | null, weight: number) => ({ event, counted, weight })

describe('a weighed sum as it is read', () => {
  it('multiplies each part, and what is missing is 0', () => {
    const parts = [part('drill', 9130, 1500), part('lesson', 8800, 1000), part('files', null, 500)]
    expect(weighed({ parts })).toEqual({
      parts: [
        { ...part('drill', 9130, 1500), product: 136_950 },
        { ...part('lesson', 8800, 1000), product: 88_000 },
        { ...part('files', null, 500), product: 0 },
      ],
      sum: 224_950,
      weights: 3000,
    })
  })

  it('leads to the total the cloud reckons', () => {
    const parts = [part('a', 9133, 1517), part('b', 8711, 983)]
    const { sum, weights } = weighed({ parts })
    const total = divided(9133 * 1517 + 8711 * 983, weights)
    expect(divided(sum * 100, weights)).toBe(total)
  })
})
