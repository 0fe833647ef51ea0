import { describe, expect, it } from 'vitest'
import { clockOf, percent, spokenLength } from './words'

describe('moments of a video', () => {
  it.each([
    [0, '00:00', '0分0秒'],
    [342.4, '05:42', '5分42秒'],
    [546, '09:06', '9分6秒'],
    [59.96, '00:59', '0分59秒'],
    [3600, '60:00', '60分0秒'],
  ])('%d seconds', (seconds, clock, spoken) => {
    expect(clockOf(seconds)).toBe(clock)
    expect(spokenLength(seconds)).toBe(spoken)
  })
})

describe('shares', () => {
  it.each([
    [12, 5, '42%'],
    [8, 8, '100%'],
    [3, 0, '0%'],
  ])('of %i answered, %i right', (answered, right, text) =>
    expect(percent({ answered, right })).toBe(text),
  )
})
