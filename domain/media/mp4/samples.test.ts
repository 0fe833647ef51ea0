import { describe, expect, it } from 'vitest'
import { viewOf } from '../reader'
import { samplesOf } from './samples'

const words = (...values: readonly number[]): Buffer => {
  const content = Buffer.alloc(values.length * 4)
  for (const [place, value] of values.entries()) content.writeUInt32BE(value, place * 4)
  return content
}
const box = (kind: string, ...content: readonly Buffer[]): Buffer => {
  const inside = Buffer.concat(content)
  return Buffer.concat([words(8 + inside.length), Buffer.from(kind), inside])
}
const FLAGS = words(0)

/** Three chunks: two of two samples, one of a single one. */
const PER_CHUNK = box('stsc', FLAGS, words(2, 1, 2, 1, 3, 1, 1))
const OFFSETS = box('stco', FLAGS, words(3, 100, 200, 300))
const LARGE_OFFSETS = box('co64', FLAGS, words(3, 0, 100, 0, 200, 1, 300))
const SIZES = box('stsz', FLAGS, words(0, 5, 1, 2, 3, 4, 5))
const SAME_SIZE = box('stsz', FLAGS, words(10, 5))
const compact = (bits: number, ...sizes: readonly number[]) =>
  box('stz2', FLAGS, words(bits, 5), Buffer.from(sizes))

const spansOf = (...boxes: readonly Buffer[]) => {
  const content = box('stbl', ...boxes)
  const whole = { kind: 'stbl', from: 0, content: 8, to: content.length }
  return samplesOf(viewOf(content), whole).map(({ from, to }) => [from, to])
}
const IN_ORDER = [
  [100, 103],
  [200, 207],
  [300, 305],
]

describe('where the samples of a track lie', () => {
  it.each([
    ['a size each', SIZES],
    ['a size each in four bits', compact(4, 0x12, 0x34, 0x50)],
    ['a size each in eight bits', compact(8, 1, 2, 3, 4, 5)],
    ['a size each in sixteen bits', compact(16, 0, 1, 0, 2, 0, 3, 0, 4, 0, 5)],
  ])('%s', (_, sizes) => {
    expect(spansOf(sizes, PER_CHUNK, OFFSETS)).toEqual(IN_ORDER)
  })

  it('one size for all', () => {
    expect(spansOf(SAME_SIZE, PER_CHUNK, OFFSETS)).toEqual([
      [100, 120],
      [200, 220],
      [300, 310],
    ])
  })

  it('in a file beyond four gigabytes', () => {
    expect(spansOf(SIZES, PER_CHUNK, LARGE_OFFSETS).at(-1)).toEqual([2 ** 32 + 300, 2 ** 32 + 305])
  })

  it.each([
    ['no sizes', [PER_CHUNK, OFFSETS]],
    ['no chunks', [SIZES, PER_CHUNK]],
    ['sizes of three bits', [compact(3, 0), PER_CHUNK, OFFSETS]],
    ['fewer sizes than are said', [box('stsz', FLAGS, words(0, 5, 1)), PER_CHUNK, OFFSETS]],
    ['fewer chunks than samples', [SIZES, PER_CHUNK, box('stco', FLAGS, words(1, 100))]],
  ])('is damage where there are %s', (_, boxes) => {
    expect(() => spansOf(...boxes)).toThrow('DAMAGED')
  })
})
