import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const STAMPS = 'dist/.stamps'

async function filesBelow(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

/** A fingerprint of what a build is made from: contents, not times, so that a fresh clone and a branch agree. */
async function fingerprint(sources: readonly string[], flavour: string): Promise<string> {
  const hash = createHash('sha256').update(flavour)
  for (const source of sources) {
    const files = source.includes('.') ? [source] : await filesBelow(source)
    for (const file of files.toSorted()) hash.update(file).update(await readFile(file))
  }
  return hash.digest('hex')
}

/** Runs `build` only if what it is made from has changed since, or its output is gone. */
export async function whenStale(
  of: {
    readonly name: string
    readonly sources: readonly string[]
    readonly output: string
    readonly flavour?: string
  },
  build: () => Promise<unknown>,
): Promise<boolean> {
  const stamp = join(STAMPS, of.name)
  const now = await fingerprint(of.sources, of.flavour ?? '')
  const before = existsSync(stamp) && existsSync(of.output) ? await readFile(stamp, 'utf8') : ''
  if (before === now) return false
  await build()
  await mkdir(STAMPS, { recursive: true })
  await writeFile(stamp, now)
  return true
}
