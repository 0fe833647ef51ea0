import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import {
  type Bank,
  type Entry,
  type Finding,
  lawSchema,
  questionSchema,
  type Shaped,
  shape,
} from '#domain/bank/check'

/** What the content folder holds, and what of it could not be read. */
export interface BankRead {
  readonly bank: Bank
  readonly unreadable: readonly Finding[]
}

interface Named {
  readonly file: string
  readonly value: unknown
}

/** A byte-order mark from an editor is no fault of the content. */
const parse = (text: string): Shaped<unknown> => {
  try {
    return { item: JSON.parse(text.replace(/^\uFEFF/, '')), wrong: null }
  } catch {
    return { item: null, wrong: ['is not JSON'] }
  }
}

function filesOf(folder: string, room: string): { file: string; read: Shaped<unknown> }[] {
  const path = join(folder, room)
  const names = existsSync(path) ? readdirSync(path).filter((name) => name.endsWith('.json')) : []
  return names.toSorted().map((name) => ({
    file: `content/${room}/${name}`,
    read: parse(readFileSync(join(path, name), 'utf8')),
  }))
}

/** The id a person would look for: the item's own where it has one, else the file's name and the item's place. */
function idOf({ file, value }: Named, place: number): string {
  const own = typeof value === 'object' && value !== null && 'id' in value ? value.id : null
  return typeof own === 'string' ? own : `${basename(file, '.json')}#${place + 1}`
}

const refused = (named: Named, place: number, wrong: readonly string[]): Finding[] =>
  wrong.map((what) => ({ file: named.file, id: idOf(named, place), what }))

interface Sorted<T> {
  readonly entries: Entry<T>[]
  readonly findings: Finding[]
}

function sort<T>(items: readonly Named[], read: (value: unknown) => Shaped<T>): Sorted<T> {
  const sorted: Sorted<T> = { entries: [], findings: [] }
  items.forEach((named, place) => {
    const { item, wrong } = read(named.value)
    if (wrong === null) sorted.entries.push({ file: named.file, item })
    else sorted.findings.push(...refused(named, place, wrong))
  })
  return sorted
}

/** Reads `laws/` and `bank/` of a content folder; what does not have the format is told, never guessed. */
export function readBank(folder: string): BankRead {
  const [lawFiles, bankFiles] = [filesOf(folder, 'laws'), filesOf(folder, 'bank')]
  const broken = [...lawFiles, ...bankFiles].flatMap(({ file, read }) =>
    refused({ file, value: null }, 0, read.wrong ?? []),
  )
  const whole = lawFiles.flatMap(({ file, read }) =>
    read.wrong ? [] : [{ file, value: read.item }],
  )
  const lists = bankFiles.flatMap(({ file, read }) => {
    if (read.wrong) return []
    return Array.isArray(read.item)
      ? read.item.map((value: unknown) => ({ file, value }))
      : [{ file, value: read.item }]
  })
  const laws = sort(whole, (value) => shape(lawSchema, value))
  const questions = sort(lists, (value) => shape(questionSchema, value))
  return {
    bank: { laws: laws.entries, questions: questions.entries },
    unreadable: [...broken, ...laws.findings, ...questions.findings],
  }
}
