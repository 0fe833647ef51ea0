import { describe, expect, it } from 'vitest'
import { clip } from '../../test/builders/clips'
import { lots } from '../../test/builders/lot'
import { REASONS } from './fit'
import { judge, type Kind } from './judge'
import { blank } from './mp4/blank'
import type { Reader } from './reader'

/** A file that counts what is read of it. */
function metered(content: Uint8Array): Reader & { reads: number; bytesRead: number } {
  return {
    bytes: content.length,
    reads: 0,
    bytesRead: 0,
    read(from, length) {
      const part = content.subarray(from, from + length)
      this.reads += 1
      this.bytesRead += part.length
      return part
    },
  }
}

/** Heads of at most a thousand boxes, and the file itself once. */
const READS_MOST = 1_002
const HEAD = 16

function answer(kind: Kind, content: Buffer): string {
  const reader = metered(content)
  const verdict = judge(kind, reader)
  expect(reader.reads).toBeLessThanOrEqual(READS_MOST)
  expect(reader.bytesRead).toBeLessThanOrEqual(content.length + READS_MOST * HEAD)
  if (!verdict.fit) {
    expect(REASONS).toContain(verdict.reason)
    return verdict.reason
  }
  if ('needless' in verdict) blank(content, verdict.needless)
  return 'fit'
}

const GOOD = clip('good.mp4')

/** The good clip with a number of 32 bits written `at` bytes behind the name of a box. */
function forged(
  ...changes: readonly (readonly [box: string, at: number, value: number])[]
): Buffer {
  const content = Buffer.from(GOOD)
  for (const [box, at, value] of changes)
    content.writeUInt32BE(value, content.indexOf(box) + 4 + at)
  return content
}

const MOST = 0xffff_ffff
const SIZE = -8

/** So many boxes, each inside the one before. */
function nested(depth: number, kind: string): Buffer {
  const content = Buffer.alloc(depth * 8)
  for (let at = 0; at < content.length; at += 8) {
    content.writeUInt32BE(content.length - at, at)
    content.write(kind, at + 4)
  }
  return content
}

/** So many boxes of eight bytes, one after the other. */
const inARow = (count: number, kind: string): Buffer =>
  Buffer.concat(Array.from({ length: count }, () => Buffer.from(`\0\0\0\x08${kind}`)))

const FTYP = GOOD.subarray(0, GOOD.readUInt32BE(0))
const moovOf = (content: Buffer): Buffer => {
  const head = Buffer.from('\0\0\0\0moov')
  head.writeUInt32BE(8 + content.length)
  return Buffer.concat([FTYP, head, content])
}

describe('a forged video is answered by name', () => {
  it.each([
    ['a box of no length', forged(['mvhd', SIZE, 4]), 'DAMAGED'],
    ['a box longer than the one around it', forged(['mvhd', SIZE, 100_000]), 'DAMAGED'],
    ['a box of 2^63 bytes', forged(['moov', SIZE, 1], ['moov', 0, 0x8000_0000]), 'TRUNCATED'],
    ['a box of 2^63 bytes inside', forged(['trak', SIZE, 1], ['trak', 0, 0x8000_0000]), 'DAMAGED'],
    ['an index that reaches to the end', forged(['moov', SIZE, 0]), 'DAMAGED'],
    [
      '2^32 samples of one byte in few chunks',
      forged(['stsz', 4, 1], ['stsz', 8, MOST]),
      'DAMAGED',
    ],
    [
      '2^32 samples of one byte in one chunk',
      forged(['stsz', 4, 1], ['stsz', 8, MOST], ['stsc', 12, MOST]),
      'TRUNCATED',
    ],
    ['2^32 samples in a table that has no room', forged(['stsz', 8, MOST]), 'DAMAGED'],
    ['2^32 chunks', forged(['stco', 4, MOST]), 'DAMAGED'],
    ['no chunks', forged(['stco', 4, 0]), 'DAMAGED'],
    ['2^32 samples a chunk', forged(['stsc', 12, MOST]), 'fit'],
    ['no samples a chunk', forged(['stsc', 12, 0]), 'DAMAGED'],
    ['a chunk beyond the end', forged(['stco', 8, MOST]), 'TRUNCATED'],
    ['a chunk in the index', forged(['stco', 8, 0]), 'DAMAGED'],
    ['2^32 rows of times', forged(['stts', 4, MOST]), 'DAMAGED'],
    ['no ticks a second', forged(['mdhd', 12, 0]), 'DAMAGED'],
    ['no track', moovOf(inARow(10, 'free')), 'NO_VIDEO'],
    ['100,000 boxes in the index', moovOf(inARow(100_000, 'free')), 'DAMAGED'],
    ['100,000 boxes', Buffer.concat([FTYP, inARow(100_000, 'free')]), 'DAMAGED'],
    ['100,000 boxes in each other', moovOf(nested(100_000, 'trak')), 'DAMAGED'],
    ['an index of five megabytes', moovOf(Buffer.alloc(5_000_000)), 'DAMAGED'],
  ])('%s', (_, content, expected) => {
    expect(answer('video', content)).toBe(expected)
  })

  it('whose head claims another length is as long as its samples', () => {
    const day = forged(['stts', 12, 86_400 * 10_240])
    const verdict = judge('video', metered(day))
    expect(verdict).toMatchObject({ facts: { seconds: 432_000 } })
    expect(judge('video', metered(forged(['mvhd', 16, 1])))).toMatchObject({
      facts: { seconds: 1.1 },
    })
  })
})

/** A picture of so many parts: nothing a camera writes. */
const manyParts = Buffer.concat([
  Buffer.from([0xff, 0xd8]),
  ...Array.from({ length: 30_000 }, () => Buffer.from([0xff, 0xfe, 0, 2])),
])

describe('a forged picture is answered by name', () => {
  it('of more parts than any camera writes', () => {
    expect(answer('picture', manyParts)).toBe('DAMAGED')
  })

  it('of no width', () => {
    const png = Buffer.from(clip('phone.png'))
    png.writeUInt32BE(0, 16)
    expect(answer('picture', png)).toBe('DAMAGED')
  })

  it('that is larger than memory', () => {
    const png = Buffer.from(clip('phone.png'))
    png.writeUInt32BE(MOST, 16)
    expect(judge('picture', metered(png))).toMatchObject({ facts: { height: MOST } })
  })
})

const ROUNDS = 400

describe.each([
  ['good.mp4', 'video'],
  ['phone.mp4', 'video'],
  ['quicktime.mov', 'video'],
  ['phone.jpg', 'picture'],
  ['phone.png', 'picture'],
  ['phone.webp', 'picture'],
] as const)('%s with bytes changed by lot', (name, kind) => {
  const whole = clip(name)

  it('is always answered, and read but once', () => {
    const draw = lots(20_261_118)
    const answers = new Set<string>()
    for (let round = 0; round < ROUNDS; round += 1) {
      const content = Buffer.from(whole)
      for (let change = 0; change < 1 + draw() * 6; change += 1)
        content[Math.floor(draw() * content.length)] = Math.floor(draw() * 256)
      answers.add(answer(kind, content))
    }
    expect(answers.size).toBeGreaterThan(2)
  })

  it('is always answered when it is cut anywhere', () => {
    for (let length = 0; length < whole.length; length += 7)
      answer(kind, Buffer.from(whole.subarray(0, length)))
  })
})
