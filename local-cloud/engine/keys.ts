import { Binary, ObjectId, Timestamp } from 'bson'
import { type Doc, RANK, rankOf, toDouble } from './values'

/**
 * Index keys: bytes whose plain order is MongoDB's order. A value is its type's rank and a
 * self-delimiting payload, so that the fields of a compound key can stand one after another.
 */
const END = 0x00

/** One field of an index: the dotted path, ascending (1) or descending (-1). */
export type IndexField = readonly [path: string, direction: 1 | -1]

/** The bytes of one value; inverted for a descending field. */
export function encodeKey(value: unknown, direction: 1 | -1 = 1): Buffer {
  const bytes = encode(value)
  if (direction === -1)
    for (let at = 0; at < bytes.length; at++) bytes[at] = 0xff - (bytes[at] ?? 0)
  return bytes
}

/** The smallest bytes above everything that starts with `prefix`; null when there is none. */
export function after(prefix: Buffer): Buffer | null {
  const bytes = Buffer.from(prefix)
  for (let at = bytes.length - 1; at >= 0; at--) {
    const byte = bytes[at] ?? 0
    if (byte === 0xff) continue
    bytes[at] = byte + 1
    return bytes.subarray(0, at + 1)
  }
  return null
}

function encode(value: unknown): Buffer {
  const rank = rankOf(value)
  switch (rank) {
    case RANK.number:
      return sortable(rank, toDouble(value))
    case RANK.date:
      return sortable(rank, Number(value))
    case RANK.string:
      return Buffer.concat([Buffer.of(rank), encodeText(String(value))])
    case RANK.boolean:
      return Buffer.of(rank, value === true ? 1 : 0)
    case RANK.array:
      return Buffer.concat([Buffer.of(rank), ...(value as unknown[]).map(encode), Buffer.of(END)])
    case RANK.document:
      return Buffer.concat([Buffer.of(rank), ...encodeFields(value as Doc), Buffer.of(END)])
    default:
      return Buffer.concat([Buffer.of(rank), encodeRare(value)])
  }
}

/** A double whose bytes sort: the sign bit flipped, negative numbers inverted; NaN lowest. */
function sortable(rank: number, value: number): Buffer {
  const bytes = Buffer.alloc(9)
  bytes[0] = rank
  if (Number.isNaN(value)) return bytes
  bytes.writeDoubleBE(value === 0 ? 0 : value, 1)
  const negative = ((bytes[1] ?? 0) & 0x80) !== 0
  if (!negative) bytes[1] = (bytes[1] ?? 0) | 0x80
  else for (let at = 1; at < 9; at++) bytes[at] = 0xff - (bytes[at] ?? 0)
  return bytes
}

/** UTF-8, a zero byte escaped as 00 FF, closed by 00 00. */
function encodeText(text: string): Buffer {
  const bytes = Buffer.from(text)
  if (!bytes.includes(0)) return Buffer.concat([bytes, Buffer.of(END, END)])
  const escaped: number[] = []
  for (const byte of bytes) escaped.push(...(byte === 0 ? [0x00, 0xff] : [byte]))
  return Buffer.from([...escaped, END, END])
}

const encodeFields = (document: Doc): Buffer[] =>
  Object.keys(document).flatMap((name) => [
    Buffer.of(rankOf(document[name])),
    encodeText(name),
    encode(document[name]),
  ])

function encodeRare(value: unknown): Buffer {
  if (value instanceof ObjectId) return Buffer.from(value.id)
  if (value instanceof RegExp)
    return Buffer.concat([encodeText(value.source), encodeText(value.flags)])
  if (value instanceof Binary) return encodeBinary(value)
  if (value instanceof Timestamp)
    return Buffer.from(value.toBigInt().toString(16).padStart(16, '0'))
  return Buffer.alloc(0)
}

function encodeBinary(value: Binary): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(value.position)
  return Buffer.concat([
    length,
    Buffer.of(value.sub_type),
    value.buffer.subarray(0, value.position),
  ])
}
