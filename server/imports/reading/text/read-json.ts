import type { FileContent } from '#domain/imports'
import { MOST_ROWS } from '../limits'
import { Refused } from '../refused'

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Refused('FILE_DAMAGED')
  }
}

function bounded(records: readonly unknown[]): FileContent {
  if (records.length > MOST_ROWS) throw new Refused('FILE_TOO_MANY_ROWS')
  return { kind: 'records', records }
}

const isRecords = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((each) => typeof each === 'object' && each !== null)

/** The records a value holds: itself a list, or an object with one list of objects in it (`{"data": […]}`). */
function recordsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  if (typeof value !== 'object' || value === null) throw new Refused('FILE_DAMAGED')
  const lists = Object.values(value).filter(isRecords)
  return lists.length === 1 && lists[0] ? lists[0] : [value]
}

/** Json: one value for the whole file. */
export const readJson = (text: string): FileContent => bounded(recordsOf(parsed(text)))

/** A line of jsonl; one that is no json stays as its text, so that it is refused in its place. */
function lineOf(line: string): unknown {
  if (line.trim() === '') return null
  try {
    return JSON.parse(line)
  } catch {
    return line
  }
}

/** Jsonl: one record a line. A blank line stays as null, so that a record keeps its number. */
export function readJsonLines(text: string): FileContent {
  const records = text
    .trimEnd()
    .split(/\r\n|\n/)
    .map(lineOf)
  if (records.every((each) => each === null || typeof each === 'string'))
    throw new Refused('FILE_DAMAGED')
  return bounded(records)
}
