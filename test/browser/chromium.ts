import { spawn, spawnSync } from 'node:child_process'
import { createReadStream, createWriteStream, existsSync, mkdirSync, rmSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { browserCache } from './cache'

/** A Chromium that can be started: its file and what its process needs in the environment. */
export type Chromium = { executablePath: string; env: Record<string, string> }

const onPath = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome']
const onMac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'

/** The browser this machine already has: `CHROME_PATH` first, then the usual names on `PATH`. */
function installed(): string | undefined {
  const { CHROME_PATH, PATH = '' } = process.env
  if (CHROME_PATH) return CHROME_PATH
  const folders = PATH.split(delimiter)
  const candidates = onPath.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...candidates, onMac].find((file) => existsSync(file))
}

const packed = (file: string) =>
  join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', 'bin', file)

const unbrotli = (file: string): Readable =>
  createReadStream(packed(file)).pipe(createBrotliDecompress())

/** Fills `target` under another name first, so that two test processes never see half a file. */
async function once(target: string, fill: (draft: string) => Promise<void>): Promise<string> {
  if (existsSync(target)) return target
  const draft = `${target}.${process.pid}`
  await fill(draft)
  await rename(draft, target).catch(() => rmSync(draft, { recursive: true }))
  return target
}

async function extractLibraries(folder: string): Promise<void> {
  mkdirSync(folder)
  const tar = spawn('tar', ['-x', '-C', folder])
  const complaints = text(tar.stderr)
  await pipeline(unbrotli('al2023.tar.br'), tar.stdin)
  const code = await new Promise((done) => tar.on('close', done))
  if (code !== 0) throw new Error(`cannot unpack the browser's libraries: ${await complaints}`)
}

const starts = (file: string, env: Record<string, string>) =>
  spawnSync(file, ['--version'], { env: { ...process.env, ...env } }).status === 0

/** The Chromium from npm, unpacked once; its own NSS libraries join where the machine has none. */
async function bundled(): Promise<Chromium> {
  const executablePath = await once(join(browserCache(), 'chromium'), (draft) =>
    pipeline(unbrotli('chromium.br'), createWriteStream(draft, { mode: 0o755 })),
  )
  if (starts(executablePath, {})) return { executablePath, env: {} }
  const libraries = await once(join(browserCache(), 'al2023'), extractLibraries)
  const env = { LD_LIBRARY_PATH: join(libraries, 'lib') }
  if (!starts(executablePath, env)) throw new Error('no Chromium starts here: set CHROME_PATH')
  return { executablePath, env }
}

/** Finds a Chromium: the machine's own, else the one that came with the npm packages. */
export async function findChromium(): Promise<Chromium> {
  const executablePath = installed()
  return executablePath ? { executablePath, env: {} } : bundled()
}
