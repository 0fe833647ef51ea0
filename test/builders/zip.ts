import { crc32, deflateRawSync } from 'node:zlib'

/** A part to be put into a zip; what is set beside its content is what the zip claims about it. */
export interface ZipPart {
  readonly name: string
  readonly content: string | Buffer
  /** Already deflated content, of which `content` is only what is claimed. */
  readonly deflated?: Buffer
  readonly claimedSize?: number
  readonly encrypted?: boolean
}

interface Laid {
  readonly name: Buffer
  readonly data: Buffer
  readonly sum: number
  readonly size: number
  readonly flags: number
}

function laid({ name, content, deflated, claimedSize, encrypted }: ZipPart): Laid {
  const bytes = Buffer.from(content)
  return {
    name: Buffer.from(name),
    data: deflated ?? deflateRawSync(bytes),
    sum: crc32(bytes),
    size: claimedSize ?? bytes.length,
    flags: encrypted ? 1 : 0,
  }
}

/** The fields that a part's own header and the directory share. */
function fields({ name, data, sum, size, flags }: Laid): Buffer {
  const shared = Buffer.alloc(26)
  shared.writeUInt16LE(20, 0)
  shared.writeUInt16LE(flags, 2)
  shared.writeUInt16LE(8, 4)
  shared.writeUInt32LE(sum, 10)
  shared.writeUInt32LE(data.length, 14)
  shared.writeUInt32LE(size, 18)
  shared.writeUInt16LE(name.length, 22)
  return shared
}

const signature = (hex: string): Buffer => Buffer.from(hex, 'hex')

function directoryEntry(part: Laid, offset: number): Buffer {
  const tail = Buffer.alloc(14)
  tail.writeUInt32LE(offset, 10)
  return Buffer.concat([signature('504b01021400'), fields(part), tail, part.name])
}

function ending(count: number, length: number, offset: number): Buffer {
  const end = Buffer.alloc(18)
  end.writeUInt16LE(count, 4)
  end.writeUInt16LE(count, 6)
  end.writeUInt32LE(length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([signature('504b0506'), end])
}

/** A zip made by hand, so that it can lie: about sizes, about encryption. */
export function zip(parts: readonly ZipPart[]): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const part of parts.map(laid)) {
    const file = Buffer.concat([signature('504b0304'), fields(part), part.name, part.data])
    directory.push(directoryEntry(part, offset))
    files.push(file)
    offset += file.length
  }
  const entries = Buffer.concat(directory)
  return Buffer.concat([...files, entries, ending(parts.length, entries.length, offset)])
}
