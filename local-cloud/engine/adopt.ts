import type { Catalog, Collection, Index } from './catalog'
import type { CollectionSpec } from './collections-file'
import { parseDoc } from './ejson'
import type { Reader } from './query'
import type { Records } from './records'

/** What is needed to bring a collection in line with its description. */
interface Parts {
  catalog: Catalog
  reader: Reader
  records: Records
}

/** Creates a collection if there is none, and makes its indexes those of the description. */
export function adoptCollection(parts: Parts, spec: CollectionSpec): void {
  const { catalog } = parts
  const collection = catalog.find(spec.name) ?? catalog.create(spec.name, spec.access)
  if (spec.access !== undefined && spec.access !== collection.access)
    catalog.setAccess(collection, spec.access)
  const wanted = new Map((spec.indexes ?? []).map((index) => [index.name, index]))
  for (const index of collection.indexes.slice(1)) {
    const other = wanted.get(index.name)
    const kept =
      JSON.stringify(other?.keys) === JSON.stringify(index.keys) &&
      (other?.unique === true) === index.unique
    if (kept) wanted.delete(index.name)
    else catalog.dropIndex(collection, index)
  }
  for (const missing of wanted.values())
    fill(parts, collection, catalog.addIndex(collection, missing))
}

function fill({ reader, records }: Parts, collection: Collection, index: Index): void {
  for (const { row, text } of reader.everything(collection))
    records.fill(collection, index, parseDoc(text), row)
}
