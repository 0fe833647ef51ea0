import { describe, expect, it } from 'vitest'
import { creditCodeCheck, identityCheck, isLuhn } from './check-digits'

// Numbers that serve as examples in the standards themselves, and a card number everybody tests with.
describe('check digits', () => {
  it.each([
    ['11010519491231002', 'X'],
    ['44052418800101001', '4'],
  ])('of the identity number %s is %s', (seventeen, check) =>
    expect(identityCheck(seventeen)).toBe(check),
  )

  it.each([['91350100M000100Y4', '3']])('of the credit code %s is %s', (seventeen, check) =>
    expect(creditCodeCheck(seventeen)).toBe(check),
  )

  it.each([
    ['4111111111111111', true],
    ['4111111111111112', false],
    ['79927398713', true],
  ])('%s ends in one: %s', (digits, right) => expect(isLuhn(digits)).toBe(right))
})
