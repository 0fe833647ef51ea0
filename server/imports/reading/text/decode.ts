import { Refused } from '../refused'

const startsWith = (bytes: Buffer, mark: readonly number[]): boolean =>
  mark.every((byte, place) => bytes[place] === byte)

const whole = (bytes: Buffer, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** UTF-8 to the last character but for one that was cut off. */
function isCutUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/**
 * The text of a file (文本): UTF-16 where its mark says so, else UTF-8 where every byte fits, else GB18030, which holds
 * GBK and GB2312. GBK that happens to be UTF-8 throughout does not occur in sentences.
 */
export function decode(bytes: Buffer): string {
  if (startsWith(bytes, [0xff, 0xfe])) return read(bytes, 'utf-16le')
  if (startsWith(bytes, [0xfe, 0xff])) return read(bytes, 'utf-16be')
  const utf8 = whole(bytes, 'utf-8')
  if (utf8 !== null) return plain(utf8)
  if (isCutUtf8(bytes)) throw new Refused('FILE_DAMAGED')
  return read(bytes, 'gb18030')
}

function read(bytes: Buffer, encoding: string): string {
  const text = whole(bytes, encoding)
  if (text === null) throw new Refused('FILE_DAMAGED')
  return plain(text)
}

/** Controls that no text holds, and code points that stand for nothing: something else was given a text's name. */
const isForeign = (code: number): boolean =>
  (code < 0x20 && ![0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a].includes(code)) ||
  (code >= 0xe000 && code <= 0xf8ff)
const FOREIGN_SHARE = 0.01

function plain(text: string): string {
  let foreign = 0
  for (let place = 0; place < text.length; place += 1)
    if (isForeign(text.charCodeAt(place))) foreign += 1
  if (text.includes('\0') || foreign > text.length * FOREIGN_SHARE)
    throw new Refused('FILE_DAMAGED')
  return text
}
