import { describe, expect, it } from 'vitest'
import { figures, leftText } from './time-left'

const text = (ms: number) =>
  figures(ms)
    .map(({ digits, unit }) => `${digits}${unit}`)
    .join('')
const [SECOND, MINUTE, HOUR] = [1_000, 60_000, 3_600_000]

describe('time left', () => {
  it.each([
    [HOUR + 7 * MINUTE + 42 * SECOND, '1时07分42秒', '1:07:42'],
    [HOUR, '1时00分00秒', '1:00:00'],
    [HOUR - 1, '1时00分00秒', '1:00:00'],
    [HOUR - SECOND, '59分59秒', '59:59'],
    [5 * SECOND, '0分05秒', '0:05'],
    [1, '0分01秒', '0:01'],
    [0, '0分00秒', '0:00'],
    [-5, '0分00秒', '0:00'],
    [48 * HOUR - SECOND, '47时59分59秒', '47:59:59'],
    [50 * HOUR + 3 * MINUTE, '2天02时03分', '50:03:00'],
  ])('%i ms', (ms, large, short) => {
    expect(text(ms)).toBe(large)
    expect(leftText(ms)).toBe(short)
  })
})
