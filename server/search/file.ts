import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { Corpus } from '#domain/search'
import { addressesFor, fetchFile, putFile } from '#server/platform'

const pack = promisify(gzip)
const unpack = promisify(gunzip)
/** Ten times what ten thousand questions and twenty thousand articles come to. */
const MOST_BYTES = 40_000_000

/** Puts what can be found into the cloud's storage, packed. */
export async function putCorpus(corpus: Corpus): Promise<string> {
  const packed = await pack(JSON.stringify(corpus))
  return putFile(`search/${crypto.randomUUID()}.json.gz`, packed)
}

/** Reads it back. */
export async function fetchCorpus(file: string): Promise<Corpus> {
  const url = (await addressesFor([file])).get(file)
  const packed = url && (await fetchFile(url, MOST_BYTES))
  if (!packed) throw new Error(`the search index ${file} is not there`)
  const text = (await unpack(packed)).toString()
  const corpus: Corpus = JSON.parse(text)
  return corpus
}
