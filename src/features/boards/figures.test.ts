import { describe, expect, it } from 'vitest'
import { decimalsFor, durationText, pointsText } from './figures'

describe('figures of a board', () => {
  it.each([
    [0, '0:00'],
    [59, '0:59'],
    [848, '14:08'],
    [1300, '21:40'],
    [3599, '59:59'],
    [3600, '1:00:00'],
    [6128, '1:42:08'],
  ])('%d seconds are %s', (seconds, text) => expect(durationText(seconds)).toBe(text))

  it.each([
    [9284, 1, '92.8'],
    [9285, 1, '92.9'],
    [9284, 2, '92.84'],
    [0, 1, '0.0'],
    [-125, 1, '-1.2'],
    [10000, 1, '100.0'],
  ] as const)('%d hundredths with %d decimals are %s', (value, decimals, text) =>
    expect(pointsText(value, decimals)).toBe(text),
  )

  it.each([
    ['values far apart', [9460, 9390], 1],
    ['equal units', [9460, 9460], 1],
    ['units that one decimal would make look alike', [9284, 9281], 2],
    ['an empty board', [], 1],
  ])('%s', (_, values, decimals) => expect(decimalsFor(values)).toBe(decimals))
})
