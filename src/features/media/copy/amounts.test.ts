import { describe, expect, it } from 'vitest'
import { partSpoken, partText, playingTime, sizeText } from './amounts'

describe('amounts', () => {
  it.each([
    [1, '1 KB'],
    [100_000, '98 KB'],
    [104_858, '0.1 MB'],
    [13_212_058, '12.6 MB'],
    [62_914_560, '60.0 MB'],
  ])('%i bytes are %s', (bytes, text) => {
    expect(sizeText(bytes)).toBe(text)
  })

  it('of a part are in the unit of the whole', () => {
    expect(partText(0, 13_212_058)).toBe('0.0 / 12.6 MB')
    expect(partText(3_145_728, 13_212_058)).toBe('3.0 / 12.6 MB')
    expect(partText(1_000, 5_000)).toBe('1 / 5 KB')
    expect(partSpoken(3_145_728, 13_212_058)).toBe('3.0兆，共12.6兆')
  })

  it.each([
    [1.1, '1 秒'],
    [59.4, '59 秒'],
    [59.6, '1 分 0 秒'],
    [95.2, '1 分 35 秒'],
    [600, '10 分 0 秒'],
  ])('%i seconds are %s', (seconds, text) => {
    expect(playingTime(seconds)).toBe(text)
  })
})
