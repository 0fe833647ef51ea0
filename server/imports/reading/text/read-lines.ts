import type { FileContent } from '#domain/imports'
import { Lines } from './lines'

/** Text (txt, md) line by line; blank lines stay. */
export function readLines(text: string): FileContent {
  const lines = new Lines()
  for (const line of text.split(/\r*\n|\r/)) lines.take(line)
  return { kind: 'lines', lines: lines.taken }
}
