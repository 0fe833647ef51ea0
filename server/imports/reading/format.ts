import { FORMATS, type Format } from '#domain/imports'
import { Refused } from './refused'

const SAME: Readonly<Record<string, Format>> = { markdown: 'md', ndjson: 'jsonl', text: 'txt' }
const WITH_MACROS = ['xlsm', 'xltm', 'xlam', 'docm', 'dotm']

/** What a file's first bytes say it is. */
export type Container = 'zip' | 'compound' | 'pdf' | 'other'

const MARKS: readonly (readonly [Container, string])[] = [
  ['zip', '504b0304'],
  ['zip', '504b0506'],
  ['compound', 'd0cf11e0a1b11ae1'],
  ['pdf', '255044462d'],
]

/** Told by its first bytes, whatever its name. */
export function containerOf(bytes: Buffer): Container {
  const head = bytes.subarray(0, 8).toString('hex')
  return MARKS.find(([, mark]) => head.startsWith(mark))?.[0] ?? 'other'
}

/** By the name's ending, which says how a text is to be read; macros and formats of old are refused by it. */
export function formatOf(name: string): Format {
  const ending = /\.([a-z0-9]+)$/i.exec(name.trim())?.[1]?.toLowerCase() ?? ''
  if (WITH_MACROS.includes(ending)) throw new Refused('FILE_HAS_MACROS')
  const format = SAME[ending] ?? FORMATS.find((each) => each === ending)
  if (!format) throw new Refused('FILE_NOT_SUPPORTED')
  return format
}
