import { describe, expect, it } from 'vitest'
import { mostText, pointsText } from './points'

describe('points in hundredths', () => {
  it.each([
    [0, '0.0', '0'],
    [5, '0.05', '0.05'],
    [50, '0.5', '0.5'],
    [900, '9.0', '9'],
    [9260, '92.6', '92.6'],
    [9265, '92.65', '92.65'],
    [9201, '92.01', '92.01'],
    [10_000, '100.0', '100'],
    [-150, '−1.5', '−1.5'],
    [-5, '−0.05', '−0.05'],
  ])('%d reads %s, and %s as the most there is', (points, text, most) => {
    expect(pointsText(points)).toBe(text)
    expect(mostText(points)).toBe(most)
  })
})
