import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Entry, Finding, Shaped } from '#domain/bank/check'

/** A value out of a file of the content, named as findings name it. */
export interface Named {
  readonly file: string
  readonly value: unknown
}

/** A room of the content folder: what its JSON files hold, and which could not be read. */
export interface Room {
  readonly values: readonly Named[]
  readonly broken: readonly Finding[]
}

/** What has the format, and what of the rest is wrong. */
export interface Sorted<T> {
  readonly entries: readonly Entry<T>[]
  readonly findings: readonly Finding[]
}

/** A byte-order mark from an editor is no fault of the content. */
const parse = (text: string): Shaped<unknown> => {
  try {
    return { item: JSON.parse(text.replace(/^\uFEFF/, '')), wrong: null }
  } catch {
    return { item: null, wrong: ['is not JSON'] }
  }
}

/** The id a person would look for: the item's own where it has one, else the file's name and the item's place. */
function idOf({ file, value }: Named, place: number): string {
  const own = typeof value === 'object' && value !== null && 'id' in value ? value.id : null
  return typeof own === 'string' ? own : `${basename(file, '.json')}#${place + 1}`
}

const refused = (named: Named, place: number, wrong: readonly string[]): Finding[] =>
  wrong.map((what) => ({ file: named.file, id: idOf(named, place), what }))

/** Reads the JSON files of one room of a content folder, by name; a room that is not there is empty. */
export function readRoom(folder: string, room: string): Room {
  const path = join(folder, room)
  const names = existsSync(path) ? readdirSync(path).filter((name) => name.endsWith('.json')) : []
  const files = names.toSorted().map((name) => ({
    file: `content/${room}/${name}`,
    read: parse(readFileSync(join(path, name), 'utf8')),
  }))
  return {
    values: files.flatMap(({ file, read }) => (read.wrong ? [] : [{ file, value: read.item }])),
    broken: files.flatMap(({ file, read }) => refused({ file, value: null }, 0, read.wrong ?? [])),
  }
}

/** Reads each value by its format; what does not have it is told, never guessed. */
export function sortOut<T>(
  values: readonly Named[],
  read: (value: unknown) => Shaped<T>,
): Sorted<T> {
  const all = values.map((named, place) => ({ named, place, shaped: read(named.value) }))
  return {
    entries: all.flatMap(({ named, shaped }) =>
      shaped.wrong === null ? [{ file: named.file, item: shaped.item }] : [],
    ),
    findings: all.flatMap(({ named, place, shaped }) => refused(named, place, shaped.wrong ?? [])),
  }
}
