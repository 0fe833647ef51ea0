import { describe, expect, it } from 'vitest'
import { fairScale } from './fair'
import { read } from './published'

describe('a published value read back', () => {
  it('is the example of the decision', () => {
    const { mean, standing, above } = read(6010, {
      size: 412,
      sum: 22248,
      spread: 3340,
      largest: 120,
    })
    expect(mean).toBe(54)
    expect(standing).toBeCloseTo(2, 2)
    expect(above).toBeCloseTo(0.977, 3)
  })

  it('says what the scale said, to the hundredths that are published', () => {
    const pool = { size: 60, counts: { 60: 12, 75: 8, 80: 16, 92: 9 } }
    const scale = fairScale(pool, 24)
    const sum = 60 * 12 + 75 * 8 + 80 * 16 + 92 * 9
    const figures = { size: 60, sum, spread: Math.round(100 * scale.spread), largest: 24 }
    for (const unit of [
      { size: 8, sum: 612 },
      { size: 24, sum: 1180 },
      { size: 4, sum: 0 },
    ])
      expect(read(scale.value(unit), figures).standing).toBeCloseTo(scale.standing(unit), 2)
  })

  it('says nothing where all have the same, or nobody is', () => {
    expect(read(0, { size: 0, sum: 0, spread: 0, largest: 0 })).toEqual({
      mean: 0,
      standing: 0,
      above: 0.5,
      step: 0,
    })
  })
})
