import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { afterAll, expect, it } from 'vitest'
import { createClock } from '../../local-cloud/clock'
import { disagreements } from '../../local-cloud/engine/check'
import { Engine } from '../../local-cloud/engine/engine'
import { Files } from '../../local-cloud/storage/files'

/** How often the cloud is killed; the full proof is 1,000. */
const CYCLES = Number(process.env.CRASH_CYCLES ?? 50)
/** After so many kills a fresh folder: looking through a larger one would take longer than filling it. */
const FOLDER_CYCLES = 50
const LANES = 6

const dir = mkdtempSync(join(tmpdir(), 'crash-'))
const data = join(dir, 'data')
const program = join(process.cwd(), 'node_modules', '.cache', `local-cloud-${process.pid}.mjs`)
buildSync({
  entryPoints: ['local-cloud/main.ts'],
  outfile: program,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'error',
})
const collections = join(dir, 'collections.json')
const INDEXES = [
  {
    name: 'lane',
    keys: [
      ['lane', 1],
      ['n', -1],
    ],
  },
  { name: 'tags', keys: [['tags', 1]] },
  { name: 'code', keys: [['code', 1]], unique: true },
]
writeFileSync(collections, JSON.stringify({ collections: [{ name: 'rows', indexes: INDEXES }] }))

let child: ChildProcess | undefined
afterAll(() => {
  child?.kill('SIGKILL')
  rmSync(dir, { recursive: true, force: true })
  rmSync(program, { force: true })
})

/** Starts the stand-alone cloud as its own process; resolves with its address. */
function start(): Promise<string> {
  const args = [program, '--port', '0', '--data', data, '--collections', collections]
  const started = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  child = started
  return new Promise((resolve, reject) => {
    started.once('error', reject)
    started.stdout?.on('data', (text) => {
      const url = /ready on (\S+)/.exec(String(text))?.[1]
      if (url !== undefined) resolve(url)
    })
  })
}

async function act(url: string, request: object): Promise<Record<string, unknown>> {
  const reply = await fetch(`${url}/admin`, { method: 'POST', body: JSON.stringify(request) })
  const json: Record<string, unknown> = JSON.parse(await reply.text())
  if (json.code !== undefined) throw new Error(String(json.message))
  return json
}

/** What has been acknowledged since the folder was new. */
const acknowledged = { rows: new Set<string>(), counted: 0, files: new Map<string, string>() }
let serial = 0
let acknowledgedRows = 0

/** Writes without pause until the cloud is gone. */
async function lane(url: string, number: number): Promise<void> {
  for (;;) {
    const n = ++serial
    try {
      const row = { _id: `r${n}`, lane: number, n, code: n, tags: [`a${n % 5}`, `b${n % 3}`] }
      await act(url, {
        action: 'database.insertDocument',
        collectionName: 'rows',
        data: [JSON.stringify(row)],
      })
      acknowledged.rows.add(row._id)
      acknowledgedRows++
      const change = { $inc: { total: 1 }, $push: { tags: { $each: [n], $slice: -3 } } }
      await act(url, {
        action: 'database.modifyDocument',
        collectionName: 'rows',
        query: '{"_id":"counter"}',
        data: JSON.stringify(change),
        merge: true,
        upsert: true,
      })
      acknowledged.counted++
      if (n % 5 === 0) await upload(url, `f${n % 50}.txt`, `content ${n}`)
    } catch {
      return
    }
  }
}

async function upload(url: string, path: string, content: string): Promise<void> {
  const { data: ticket } = await act(url, { action: 'storage.getUploadMetadata', path })
  const { url: address, authorization } = Object.assign({ url: '', authorization: '' }, ticket)
  // Between a kill and its answer either content is right, so a path is forgotten until it is answered.
  acknowledged.files.delete(path)
  const reply = await fetch(address, { method: 'PUT', body: content, headers: { authorization } })
  if (reply.status === 200) acknowledged.files.set(path, content)
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

it(`${CYCLES} kills under load lose nothing that was acknowledged`, {
  timeout: 60_000 + CYCLES * 8000,
}, async () => {
  for (let cycle = 0; cycle < CYCLES; cycle++) {
    if (cycle % FOLDER_CYCLES === 0) beginAnew()
    const url = await start()
    const lanes = Array.from({ length: LANES }, (_, number) => lane(url, number))
    await pause(60 + ((cycle * 37) % 200))
    child?.kill('SIGKILL')
    await Promise.all(lanes)
    verify()
  }
  expect(acknowledgedRows).toBeGreaterThan(CYCLES)
})

function beginAnew(): void {
  rmSync(data, { recursive: true, force: true })
  Object.assign(acknowledged, { rows: new Set(), counted: 0, files: new Map() })
}

function verify(): void {
  const engine = new Engine(data, createClock(), () => {})
  try {
    const rows = engine.catalog.need('rows')
    const ids = new Set(
      engine.reader
        .texts(rows, { filter: {}, order: [], skip: 0, limit: Number.POSITIVE_INFINITY })
        .map((text) => JSON.parse(text)._id),
    )
    expect([...acknowledged.rows].filter((id) => !ids.has(id))).toEqual([])
    const [counter] = engine.reader.find(rows, {
      filter: { _id: 'counter' },
      order: [],
      skip: 0,
      limit: 1,
    })
    expect(Number(counter?.document.total ?? 0)).toBeGreaterThanOrEqual(acknowledged.counted)
    expect(disagreements(engine)).toEqual([])
    const files = new Files(engine.sql, data, 1e6)
    expect(files.isConsistent()).toBe(true)
    for (const [path, content] of acknowledged.files) {
      const file = files.find(path)
      expect(file === undefined ? undefined : readFileSync(files.location(file), 'utf8')).toBe(
        content,
      )
    }
  } finally {
    engine.close()
  }
}
