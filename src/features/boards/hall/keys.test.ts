import { describe, expect, it } from 'vitest'
import { pressOf } from './keys'

describe('what a key asks for', () => {
  it.each([
    ['next', [' ', 'Enter', 'ArrowRight', 'ArrowDown', 'PageDown']],
    ['back', ['ArrowLeft', 'PageUp']],
    ['stop', ['Escape']],
    ['restart', ['Home']],
    [undefined, ['a', 'Tab', 'F5', 'End', 'toString']],
  ])('%s', (press, keys) => {
    for (const key of keys) expect(pressOf(key)).toBe(press)
  })
})
