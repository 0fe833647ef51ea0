import { describe, expect, it } from 'vitest'
import { inspect } from './event'

const deep = (levels: number) => {
  let value: unknown = 1
  for (let i = 0; i < levels; i += 1) value = [value]
  return value
}

describe('an event before it is read', () => {
  it.each<[string, unknown, ReturnType<typeof inspect>]>([
    ['plain input', { set: 'o-1:2026-11-18', chosen: [1, 2] }, null],
    ['no input', undefined, null],
    ['an operator for an id', { set: { $gt: '' } }, 'MALFORMED_EVENT'],
    ['an operator deep inside', { a: [{ b: { $where: '1' } }] }, 'MALFORMED_EVENT'],
    ['a prototype', JSON.parse('{"__proto__": {"role": "provincialAdmin"}}'), 'MALFORMED_EVENT'],
    ['a constructor', { constructor: { prototype: {} } }, 'MALFORMED_EVENT'],
    ['200 KB in one string', { text: 'x'.repeat(200_000) }, 'EVENT_TOO_LARGE'],
    ['200 KB in keys', { ['k'.repeat(200_000)]: 1 }, 'EVENT_TOO_LARGE'],
    ['too many values', { list: Array.from({ length: 5_000 }, () => 1) }, 'EVENT_TOO_LARGE'],
    ['very deep', deep(100_000), 'EVENT_TOO_LARGE'],
  ])('%s', (_, input, refusal) => {
    expect(inspect(input)).toBe(refusal)
  })
})
