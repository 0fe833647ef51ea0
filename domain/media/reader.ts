/** A file to be looked into (内容): read where it is wanted, so that nobody needs the whole of a long video at once. */
export interface Reader {
  /** Length of the whole, bytes. */
  readonly bytes: number
  /** So many bytes from a place on; fewer, or none, where the file ends. */
  read(from: number, length: number): Uint8Array
}

/** A file that lies in memory. */
export const readerOf = (content: Uint8Array): Reader => ({
  bytes: content.length,
  read: (from, length) => content.subarray(from, from + length),
})

/** Numbers in some bytes; a place outside of them throws a RangeError. */
export const viewOf = (content: Uint8Array): DataView =>
  new DataView(content.buffer, content.byteOffset, content.byteLength)

/** Letters in some bytes, one each: the names of boxes and chunks. */
export const lettersIn = (content: Uint8Array, from = 0, length = 4): string =>
  String.fromCharCode(...content.subarray(from, from + length))

/** Letters as bytes, one each. */
export const bytesOf = (letters: string): Uint8Array =>
  Uint8Array.from(letters, (letter) => letter.charCodeAt(0))
