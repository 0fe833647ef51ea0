import type { Collection } from './catalog'
import { parseDoc, stringify } from './ejson'
import type { Records } from './records'
import type { Doc } from './values'

/** Makes a document what a transaction left of it: new, replaced, or (null) gone. */
export function putDocument(
  records: Records,
  collection: Collection,
  id: unknown,
  document: Doc | null,
): void {
  const stored = records.find(collection, id)
  if (stored === undefined) {
    if (document !== null) records.insert(collection, document)
    return
  }
  const old = parseDoc(stored.text)
  if (document === null) {
    records.remove(collection, stored, old)
    return
  }
  const touched = collection.indexes.slice(1)
  const keys = records.keysIn(collection, touched, old)
  records.replace(collection, stored, document, stringify(document), touched, keys)
}
