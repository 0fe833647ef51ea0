import { Refusal } from '../refusal'
import type { IndexField } from './keys'
import { type Doc, isDoc } from './values'

/** What a collections file says about one index. */
export interface IndexSpec {
  name: string
  keys: readonly IndexField[]
  unique?: boolean
}

/** What a collections file says about one collection. */
export interface CollectionSpec {
  name: string
  access?: string
  indexes?: readonly IndexSpec[]
}

/** Checks the key of an index as it stands in a file. */
export function readKeys(keys: unknown): IndexField[] {
  if (!Array.isArray(keys) || keys.length === 0)
    throw new Refusal('INVALID_PARAM', 'an index needs keys')
  return keys.map((key): IndexField => {
    if (!Array.isArray(key) || typeof key[0] !== 'string' || (key[1] !== 1 && key[1] !== -1))
      throw new Refusal('INVALID_PARAM', 'an index key is ["path", 1] or ["path", -1]')
    return [key[0], key[1]]
  })
}

/** Checks a collections file. */
export function readCollections(file: unknown): CollectionSpec[] {
  const list = isDoc(file) ? file.collections : undefined
  if (!Array.isArray(list))
    throw new Refusal('INVALID_PARAM', 'a collections file holds {"collections": [...]}')
  return list.map(readCollection)
}

function readCollection(entry: unknown): CollectionSpec {
  const { name, access, indexes }: Doc = isDoc(entry) ? entry : {}
  if (typeof name !== 'string') throw new Refusal('INVALID_PARAM', 'a collection needs a name')
  return {
    name,
    access: typeof access === 'string' ? access : 'ADMINONLY',
    indexes: (Array.isArray(indexes) ? indexes : []).map(readSpec),
  }
}

function readSpec(entry: unknown): IndexSpec {
  const { name, keys, unique }: Doc = isDoc(entry) ? entry : {}
  if (typeof name !== 'string') throw new Refusal('INVALID_PARAM', 'an index needs a name')
  return { name, keys: readKeys(keys), unique: unique === true }
}
