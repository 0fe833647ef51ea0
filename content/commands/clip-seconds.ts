const HEAD = 8
/** Where an `mvhd` of version 0 and one of version 1 say their timescale; the duration follows it. */
const SCALE_AT = [12, 20] as const

interface Box {
  readonly kind: string
  readonly content: Buffer
}

/** The boxes of an MP4, one after the other, as far as they are whole. */
function boxesOf(bytes: Buffer): Box[] {
  const boxes: Box[] = []
  for (let at = 0; at + HEAD <= bytes.length; ) {
    const size = bytes.readUInt32BE(at)
    if (size < HEAD || at + size > bytes.length) break
    boxes.push({
      kind: bytes.toString('latin1', at + 4, at + HEAD),
      content: bytes.subarray(at + HEAD, at + size),
    })
    at += size
  }
  return boxes
}

const inside = (bytes: Buffer, kind: string): Buffer | undefined =>
  boxesOf(bytes).find((box) => box.kind === kind)?.content

/** How long an MP4 runs by its own head (moov, mvhd), in seconds; null where it does not say. */
export function clipSeconds(bytes: Buffer): number | null {
  const head = inside(inside(bytes, 'moov') ?? Buffer.alloc(0), 'mvhd')
  if (head === undefined) return null
  const long = head.readUInt8(0) === 1
  const at = SCALE_AT[long ? 1 : 0]
  const duration = long ? Number(head.readBigUInt64BE(at + 4)) : head.readUInt32BE(at + 4)
  return duration / head.readUInt32BE(at)
}
