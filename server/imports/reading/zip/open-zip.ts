import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { MOST_PARTS, MOST_RATIO, MOST_UNPACKED, RATIO_FROM } from '../limits'
import { Refused } from '../refused'

/** A zip container (压缩包) that was looked into: nothing of it is unpacked yet. */
export interface Zip {
  readonly file: ZipFile
  readonly parts: ReadonlyMap<string, Entry>
}

const isBomb = ({ compressedSize, uncompressedSize }: Entry): boolean =>
  uncompressedSize > RATIO_FROM && uncompressedSize > compressedSize * MOST_RATIO

/** What the directory declares; what is declared falsely is found when the part is unpacked. */
function lookAt(entry: Entry, declaredSoFar: number): number {
  if (entry.isEncrypted()) throw new Refused('FILE_ENCRYPTED')
  const declared = declaredSoFar + entry.uncompressedSize
  if (declared > MOST_UNPACKED || isBomb(entry)) throw new Refused('FILE_UNPACKS_TOO_LARGE')
  return declared
}

async function directoryOf(file: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  if (file.entryCount > MOST_PARTS) throw new Refused('FILE_UNPACKS_TOO_LARGE')
  const parts = new Map<string, Entry>()
  let declared = 0
  for await (const entry of file.eachEntry()) {
    declared = lookAt(entry, declared)
    parts.set(entry.fileName, entry)
  }
  return parts
}

/** Opens a zip and looks into its directory: entries, sizes, ratio, encryption. Unpacks nothing. */
export async function openZip(bytes: Buffer): Promise<Zip> {
  const file = await fromBufferPromise(bytes, {
    lazyEntries: true,
    autoClose: false,
    // The size that a part says it has is checked where it is unpacked, to tell a bomb from damage.
    validateEntrySizes: false,
  })
  return { file, parts: await directoryOf(file) }
}
