import type { FileContent, FileRefusal, Format } from '#domain/imports'
import { type Container, containerOf, formatOf } from './format'
import { MOST_BYTES } from './limits'
import { isEncrypted, readOffice } from './office'
import { Refused } from './refused'
import { decode } from './text/decode'
import { readJson, readJsonLines } from './text/read-json'
import { readLines } from './text/read-lines'
import { readSeparated } from './text/read-separated'

const BY_TEXT: Readonly<Record<Exclude<Format, 'xlsx' | 'docx'>, (text: string) => FileContent>> = {
  csv: (text) => readSeparated(text, null),
  tsv: (text) => readSeparated(text, '\t'),
  txt: readLines,
  md: readLines,
  json: readJson,
  jsonl: readJsonLines,
}

function textOf(bytes: Buffer, container: Container): string {
  if (container !== 'other') throw new Refused('FILE_DAMAGED')
  const text = decode(bytes)
  if (text.trim() === '') throw new Refused('FILE_EMPTY')
  return text
}

async function contentOf(format: Format, bytes: Buffer): Promise<FileContent> {
  const container = containerOf(bytes)
  if (container === 'compound')
    throw new Refused(isEncrypted(bytes) ? 'FILE_ENCRYPTED' : 'FILE_NOT_SUPPORTED')
  if (format !== 'xlsx' && format !== 'docx') return BY_TEXT[format](textOf(bytes, container))
  if (container !== 'zip') throw new Refused('FILE_DAMAGED')
  return readOffice(format, bytes)
}

function holdsNothing(content: FileContent): boolean {
  if (content.kind === 'sheets') return content.sheets.every(({ rows }) => rows.length === 0)
  if (content.kind === 'lines') return content.lines.every((line) => line.trim() === '')
  return content.records.length === 0
}

async function readBounded(name: string, bytes: Buffer): Promise<FileContent> {
  if (bytes.length > MOST_BYTES) throw new Refused('FILE_TOO_LARGE')
  if (bytes.length === 0) throw new Refused('FILE_EMPTY')
  const content = await contentOf(formatOf(name), bytes)
  if (holdsNothing(content)) throw new Refused('FILE_EMPTY')
  return content
}

/**
 * Reads a file somebody sent (导入的文件), told by its name and its first bytes, or says why nothing of it is taken. What a
 * file unpacks to is bounded whatever it declares (`limits.ts`); no formula and no macro runs.
 * @param name as the person's device calls it; its ending says how a text is to be read
 */
export async function readFile(name: string, bytes: Buffer): Promise<FileContent | FileRefusal> {
  try {
    return await readBounded(name, bytes)
  } catch (fault) {
    // Libraries throw errors of many kinds over a file that is cut, mixed up or made to harm: all are damage.
    return fault instanceof Refused ? fault.refusal : 'FILE_DAMAGED'
  }
}
