import { describe, expect, it } from 'vitest'
import { measureText } from './measures'

describe('a measured value', () => {
  it.each([
    ['time', 81_050, '13 分 30.5 秒'],
    ['time', 81_000, '13 分 30 秒'],
    ['time', 72_000, '12 分 0 秒'],
    ['time', 1_234, '12.34 秒'],
    ['time', 1_000, '10 秒'],
    ['time', 5, '0.05 秒'],
    ['time', 0, '0 秒'],
    ['count', 52, '52 个'],
    ['distance', 235, '2.35 米'],
    ['distance', 200, '2.00 米'],
  ] as const)('%s %d is %s', (measure, value, text) =>
    expect(measureText(measure, value)).toBe(text),
  )
})
