import { describe, expect, it } from 'vitest'
import { attemptsAllowed } from './index'

const limit = { most: 3, windowMs: 1000 }

describe('limited attempts', () => {
  it.each([
    ['none failed yet', [], 5000, true, 5000],
    ['two failed', [4500, 4600], 5000, true, 5000],
    ['three failed', [4500, 4600, 4700], 5000, false, 5500],
    ['the first is just forgotten', [4500, 4600, 4700], 5500, true, 5500],
    ['more than allowed in a burst', [4500, 4600, 4700, 4800], 5000, false, 5600],
  ])('%s', (_, failures, now, allowed, retryAt) => {
    expect(attemptsAllowed({ failures }, now, limit)).toEqual({ allowed, retryAt })
  })
})
