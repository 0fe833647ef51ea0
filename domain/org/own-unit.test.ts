import { describe, expect, it } from 'vitest'
import { isOwnUnit } from './index'

const PROVINCE = ['ln']
const CITY = ['ln', 'sy']
const HEPING = ['ln', 'sy', 'hp']
const SHENHE = ['ln', 'sy', 'sh']
const SQUAD = ['ln', 'sy', 'hp', '1']
const NEXT_SQUAD = ['ln', 'sy', 'hp', '2']
const DALIAN = ['ln', 'dl', 'zs']

describe('who must stay away', () => {
  it.each([
    ['one city', HEPING, SHENHE, 1, true],
    ['one city, but only counties are kept apart', HEPING, SHENHE, 2, false],
    ['one county', SQUAD, NEXT_SQUAD, 2, true],
    ['one county, but only stations are kept apart', SQUAD, NEXT_SQUAD, 3, false],
    ['the unit itself', SQUAD, SQUAD, 3, true],
    ['above it', CITY, SQUAD, 3, true],
    ['below it', SQUAD, CITY, 3, true],
    ['another city', HEPING, DALIAN, 1, false],
    ['the province is above all and judges all', PROVINCE, HEPING, 1, false],
    ['but not itself', PROVINCE, PROVINCE, 1, true],
  ])('%s', (_, a, b, depth, isOwn) => {
    expect(isOwnUnit(a, b, depth)).toBe(isOwn)
    expect(isOwnUnit(b, a, depth)).toBe(isOwn)
  })
})
