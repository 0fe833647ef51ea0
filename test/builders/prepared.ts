import { cpSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { freshFunctions } from '../../config/build'
import { publishTo } from '../../config/publish'
import { whenStale } from '../../config/stale'
import { startLocalCloud } from '../../local-cloud/index'
import { COLLECTIONS } from './files'

export { COLLECTIONS }

const LOCK = 'dist/.test-lock'
const PREPARED = 'dist/.test-data'
const ABANDONED_MS = 120_000
/** Whatever the published plan, bank and organisation are made from. */
const SOURCES = ['content', 'domain', 'contract', 'server', 'local-cloud', 'config/publish.ts']

function takeLock(): boolean {
  try {
    mkdirSync(LOCK)
    return true
  } catch {
    const since = statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()
    if (Date.now() - since > ABANDONED_MS) rmSync(LOCK, { recursive: true, force: true })
    return false
  }
}

/** Test files run side by side in processes of their own; only one may build. */
async function alone(work: () => Promise<void>): Promise<void> {
  mkdirSync('dist', { recursive: true })
  while (!takeLock()) await wait(50)
  try {
    await work()
  } finally {
    rmSync(LOCK, { recursive: true, force: true })
  }
}

async function publish(): Promise<void> {
  rmSync(PREPARED, { recursive: true, force: true })
  const cloud = await startLocalCloud({ port: 0, dataDir: PREPARED, collectionsFile: COLLECTIONS })
  await publishTo(cloud.url)
  await cloud.stop()
}

/** Puts a published cloud's data into `folder`, built once for all test files; the functions are fresh too. */
export const preparedData = (folder: string): Promise<void> =>
  alone(async () => {
    await freshFunctions()
    await whenStale({ name: 'test-data', sources: SOURCES, output: PREPARED }, publish)
    cpSync(PREPARED, folder, { recursive: true })
  })
