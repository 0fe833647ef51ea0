import { crc32 } from 'node:zlib'
import { MOST_UNPACKED } from '../limits'
import { Refused } from '../refused'
import type { Zip } from './open-zip'

/** Counts what really comes out of a zip, over all the parts that are unpacked; one for each file. */
export class Unpacked {
  private bytes = 0

  count(chunk: Buffer): void {
    this.bytes += chunk.length
    if (this.bytes > MOST_UNPACKED) throw new Refused('FILE_UNPACKS_TOO_LARGE')
  }
}

/**
 * Unpacks one part piece by piece; a part that is not there holds nothing. More bytes than the directory declared
 * are a bomb, fewer or others are damage.
 */
export async function* unpack(zip: Zip, name: string, all: Unpacked): AsyncGenerator<Buffer> {
  const entry = zip.parts.get(name)
  if (!entry) return
  let length = 0
  let sum = 0
  for await (const chunk of await zip.file.openReadStreamPromise(entry)) {
    if (!Buffer.isBuffer(chunk)) throw new Refused('FILE_DAMAGED')
    all.count(chunk)
    length += chunk.length
    if (length > entry.uncompressedSize) throw new Refused('FILE_UNPACKS_TOO_LARGE')
    sum = crc32(chunk, sum)
    yield chunk
  }
  if (length < entry.uncompressedSize || sum !== entry.crc32) throw new Refused('FILE_DAMAGED')
}
