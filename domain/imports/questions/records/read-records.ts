import type { RowRead } from '../../row-read'
import { fieldsOf, writtenOf } from '../header/fields'
import { keysOf } from '../header/header'
import type { ImportedQuestion } from '../imported'
import { questionOf } from '../judge/question-of'
import { shownText } from '../sheets/rows-of'
import { type Letter, letterAt, letterOf } from '../words/letters'
import type { WrittenOption } from '../written'

type Read = RowRead<ImportedQuestion>
type Entries = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Entries =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value as a cell would hold it: a list as a list written out. */
const textOf = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

const TEXTS = ['text', 'content', 'value', 'option', 'label', 'name']
const RIGHTS = ['right', 'isRight', 'correct', 'isCorrect', 'is_correct', 'isAnswer']
const first = (entries: Entries, keys: readonly string[]): unknown =>
  keys.map((key) => entries[key]).find((value) => value !== undefined)

/** An option that is an object says itself whether it is right. */
function optionOf(entries: Entries, letter: Letter): WrittenOption {
  const right = first(entries, RIGHTS)
  return {
    letter,
    text: textOf(first(entries, TEXTS)),
    note: textOf(first(entries, ['note', 'analysis', 'explanation'])),
    right: typeof right === 'boolean' ? right : null,
  }
}

/** Options as a list of objects, or as an object of letters; null where they are written some other way. */
function optionsIn(value: unknown): readonly WrittenOption[] | null {
  if (Array.isArray(value) && value.length > 0 && value.every(isObject))
    return value.flatMap((each, place) => {
      const letter = letterAt(place)
      return letter ? [optionOf(each, letter)] : []
    })
  if (!isObject(value)) return null
  return Object.entries(value).flatMap(([key, text]) => {
    const letter = letterOf(key)
    return letter ? [{ letter, text: textOf(text), note: '', right: null }] : []
  })
}

/** A citation as our own files hold it: law, version and article. */
function withCitation(entries: Entries): Entries {
  const { citation } = entries
  if (!isObject(citation)) return entries
  const { law, version, article } = citation
  return {
    ...entries,
    citation: '',
    法规编号: `${textOf(law)}@${textOf(version)}`,
    条: textOf(article),
  }
}

function readRecord(record: Entries, row: number): Read {
  const entries = withCitation(record)
  const [keys, texts] = [Object.keys(entries), Object.values(entries).map(textOf)]
  const header = keysOf(keys)
  const at = { sheet: null, row }
  const written = writtenOf(fieldsOf(header, texts), at, shownText(texts))
  const place = header.findIndex(
    (column) => column && 'field' in column && column.field === 'options',
  )
  const options = optionsIn(Object.values(entries)[place])
  return questionOf(options ? { ...written, options, flaw: null } : written)
}

/** Reads records of json (记录), one question each; a blank line of jsonl is none. */
export function readRecords(records: readonly unknown[]): readonly Read[] {
  return records.flatMap((record, place): Read[] => {
    if (record === null) return []
    if (isObject(record)) return [readRecord(record, place + 1)]
    const at = { sheet: null, row: place + 1 }
    return [{ at, taken: false, why: '这一条不是一道题的记录', text: shownText([textOf(record)]) }]
  })
}
