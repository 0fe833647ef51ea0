import { describe, expect, it } from 'vitest'
import { clipSeconds } from './clip-seconds'

const box = (kind: string, content: Buffer): Buffer => {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(8 + content.length)
  head.write(kind, 4, 'latin1')
  return Buffer.concat([head, content])
}

/** A head of version 0, whose numbers have 32 bits, or of version 1, whose times have 64. */
function head(version: 0 | 1, scale: number, duration: number): Buffer {
  const content = Buffer.alloc(100)
  content.writeUInt8(version)
  content.writeUInt32BE(scale, version === 1 ? 20 : 12)
  if (version === 1) content.writeBigUInt64BE(BigInt(duration), 24)
  else content.writeUInt32BE(duration, 16)
  return box('mvhd', content)
}

const before = box('ftyp', Buffer.from('isom'))

describe('how long a clip runs', () => {
  it.each([
    ['a head of 32 bits', Buffer.concat([before, box('moov', head(0, 1000, 62_500))]), 62.5],
    ['a head of 64 bits', Buffer.concat([before, box('moov', head(1, 600, 36_000))]), 60],
    ['the head behind another box', box('moov', Buffer.concat([before, head(0, 10, 400)])), 40],
    ['no head', Buffer.concat([before, box('moov', before)]), null],
    ['cut off', Buffer.concat([before, box('moov', head(0, 1000, 62_500))]).subarray(0, 60), null],
    ['nothing', Buffer.alloc(0), null],
    ['another kind of file', Buffer.from('\x89PNG\r\n\x1a\n0000', 'latin1'), null],
  ])('%s', (_, bytes, seconds) => expect(clipSeconds(bytes)).toBe(seconds))
})
