import { randomBytes } from 'node:crypto'
import { failed } from '../refusal'
import type { Index } from './catalog'
import { matchedPosition } from './position'
import { applyUpdate, checkUpdate, type UpdateSite } from './update'
import { type Doc, has, isDoc, put } from './values'

/** How a `modifyDocument` changes what it finds. */
export interface Change {
  filter: Doc
  data: Doc
  /** `true`: `data` holds update operators; `false`: `data` replaces the document. */
  merge: boolean
}

const LONGEST_FIELD = 16 * 1024 * 1024

/** A new document id: 32 hexadecimal digits that grow with time, so that inserts stay together. */
export const newId = (): string =>
  Date.now().toString(16).padStart(12, '0') + randomBytes(10).toString('hex')

/** Replaces `{$tcb_server_date: {offset}}` by the cloud's time, wherever it stands. */
export function resolveDates(value: unknown, now: number): unknown {
  if (Array.isArray(value)) return value.map((inside) => resolveDates(inside, now))
  if (!isDoc(value)) return value
  const mark = value.$tcb_server_date
  if (isDoc(mark)) return new Date(now + (typeof mark.offset === 'number' ? mark.offset : 0))
  for (const name of Object.keys(value)) put(value, name, resolveDates(value[name], now))
  return value
}

/** A document ready to be stored: `_id` first, made up if it has none. */
export function prepareInsert(document: Doc): Doc {
  const { _id, ...rest } = document
  const whole: Doc = { _id: _id ?? newId(), ...rest }
  checkDocument(whole)
  return whole
}

/** Refuses what MongoDB would not store. */
export function checkDocument(document: Doc): void {
  if (Array.isArray(document._id) || document._id instanceof RegExp)
    throw failed('[FailedOperation] The _id field cannot be an array or a regex')
  const dollar = Object.keys(document).find((name) => name.startsWith('$'))
  if (dollar !== undefined)
    throw failed(
      `[FailedOperation] The dollar ($) prefixed field '${dollar.slice(0, 80)}' is not valid for storage`,
    )
}

/** Refuses a document whose text is larger than MongoDB's 16 MB. */
export function checkSize(text: string): void {
  if (text.length > LONGEST_FIELD) throw failed('[FailedOperation] object to insert too large')
}

/** Checks a change once, before it meets documents. */
export function checkChange(change: Change): void {
  if (change.merge) checkUpdate(change.data)
  else {
    checkDocument(change.data)
    if (has(change.data, '_id'))
      throw failed('[FailedOperation] a replacement may not carry an _id')
  }
}

/** The document after the change; `document` itself is altered. */
export function changed(document: Doc, change: Change, now: number, inserting: boolean): Doc {
  // The data of a replacement never carries another _id.
  if (!change.merge) return { _id: document._id, ...change.data }
  const id = document._id
  const site: UpdateSite = {
    now: new Date(now),
    inserting,
    positionIn: (path) => matchedPosition(document, change.filter, path),
  }
  applyUpdate(document, change.data, site)
  if (!inserting && document._id !== id)
    throw failed(
      "[FailedOperation] Performing an update on the path '_id' would modify the immutable field '_id'",
    )
  return document
}

/** The document an upsert begins with: what the filter fixes by equality. */
export function seedOf(filter: Doc): Doc {
  const seed: Doc = {}
  for (const [name, condition] of Object.entries(filter)) {
    if (name.startsWith('$') || name.includes('.') || condition instanceof RegExp) continue
    if (!isDoc(condition)) put(seed, name, condition)
    else if (has(condition, '$eq')) put(seed, name, condition.$eq)
  }
  return seed
}

/** The indexes whose keys an update may move. */
export function touchedBy(change: Change, indexes: readonly Index[]): Index[] {
  if (!change.merge) return [...indexes]
  const paths = Object.entries(change.data).flatMap(([name, operands]) =>
    isDoc(operands)
      ? [
          ...Object.keys(operands),
          ...(name === '$rename' ? Object.values(operands).map(String) : []),
        ]
      : [],
  )
  return indexes.filter(({ keys }) =>
    keys.some(([key]) => paths.some((path) => overlap(key, path))),
  )
}

const overlap = (key: string, path: string): boolean =>
  key === path || key.startsWith(`${path}.`) || path.startsWith(`${key}.`)
