import { createReadStream, createWriteStream, mkdirSync, readdirSync } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { readCollections } from '../engine/collections-file'
import { parseDoc } from '../engine/ejson'
import type { Engine } from '../engine/engine'
import { invalid } from '../refusal'
import type { Files } from '../storage/files'

const SUFFIX = '.jsonl'
const PORTION = 500

/**
 * Writes a data folder as JSON Lines: `collections.json`, one `<collection>.jsonl` with a document of
 * extended JSON a line, `files.jsonl` and the contents under `files/`.
 */
export async function exportTo(engine: Engine, files: Files, dir: string): Promise<void> {
  mkdirSync(join(dir, 'files'), { recursive: true })
  const names = engine.catalog.names()
  await writeLines(join(dir, 'collections.json'), [
    JSON.stringify({ collections: names.map((name) => describe(engine, name)) }),
  ])
  for (const name of names) await writeLines(join(dir, `${name}${SUFFIX}`), documents(engine, name))
  const stored = files.list(-1)
  await writeLines(
    join(dir, 'files.index'),
    stored.map((file) => JSON.stringify(file)),
  )
  for (const file of stored) await copyFile(files.location(file), join(dir, 'files', file.blob))
}

function describe(engine: Engine, name: string) {
  const { access, indexes } = engine.catalog.need(name)
  return {
    name,
    access,
    indexes: indexes.slice(1).map(({ name, keys, unique }) => ({ name, keys, unique })),
  }
}

function* documents(engine: Engine, name: string): Generator<string> {
  for (const { text } of engine.reader.everything(engine.catalog.need(name))) yield text
}

async function writeLines(file: string, lines: Iterable<string>): Promise<void> {
  await pipeline(Readable.from(terminated(lines)), createWriteStream(file))
}

function* terminated(lines: Iterable<string>): Generator<string> {
  for (const line of lines) yield `${line}\n`
}

/** Reads such a folder into an empty cloud; refused where a collection already holds documents. */
export async function importFrom(engine: Engine, files: Files, dir: string): Promise<void> {
  for await (const line of linesOf(join(dir, 'collections.json')))
    engine.adopt(readCollections(JSON.parse(line)))
  const names = readdirSync(dir)
    .filter((name) => name.endsWith(SUFFIX))
    .map((name) => name.slice(0, -SUFFIX.length))
  for (const name of names) await fill(engine, name, join(dir, `${name}${SUFFIX}`))
  for await (const line of linesOf(join(dir, 'files.index'))) {
    const { path, blob } = JSON.parse(line)
    await files.put(String(path), createReadStream(join(dir, 'files', String(blob))))
  }
}

async function fill(engine: Engine, name: string, file: string): Promise<void> {
  const collection = engine.catalog.need(name)
  if (engine.count(collection, {}) > 0) throw invalid(`${name} already holds documents`)
  let portion: string[] = []
  const store = async () => {
    engine.insert(collection, portion.map(parseDoc))
    await engine.settled()
    portion = []
  }
  for await (const line of linesOf(file)) {
    portion.push(line)
    if (portion.length >= PORTION) await store()
  }
  if (portion.length > 0) await store()
}

const linesOf = (file: string) =>
  createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })
